package io.github.starcheck.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** LanguageTool in a class loader of its own, since it needs another release of OpenNLP than the analyzer does. */
final class LanguageToolCheck {
    /** Where the build puts LanguageTool's jars. */
    private static final Path JARS =
            Path.of(System.getProperty("languagetool.jars", "benchmarks/languagetool/target/jars"));

    private final Object tool;
    private final Method check;

    private LanguageToolCheck(Object tool, Method check) {
        this.tool = tool;
        this.check = check;
    }

    static boolean isThere() {
        return Files.isDirectory(JARS);
    }

    static LanguageToolCheck load() {
        try {
            ClassLoader loader = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader());
            Thread.currentThread().setContextClassLoader(loader); // it finds its languages there
            Class<?> language = loader.loadClass("org.languagetool.Language");
            Class<?> tool = loader.loadClass("org.languagetool.JLanguageTool");
            Object english = loader.loadClass("org.languagetool.Languages")
                    .getMethod("getLanguageForShortCode", String.class)
                    .invoke(null, "en-US");
            return new LanguageToolCheck(
                    tool.getConstructor(language).newInstance(english), tool.getMethod("check", String.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("LanguageTool cannot be loaded from " + JARS, e);
        }
    }

    private static URL[] jars() {
        try (Stream<Path> files = Files.list(JARS)) {
            return files.map(LanguageToolCheck::url).toArray(URL[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what LanguageTool would underline. */
    List<?> matches(String text) throws ReflectiveOperationException {
        return (List<?>) check.invoke(tool, text);
    }
}
