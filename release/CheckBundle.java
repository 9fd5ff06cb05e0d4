import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Checks an unpacked bundle: that it has the files that Maven Central asks for and no others, that their checksums are
 * right, that each pom tells what it must, and that each jar has its licences. Takes the folder and the version.
 */
final class CheckBundle {
    private static final String GROUP = "io/github/starcheck";
    private static final List<String> LIBRARY =
            List.of(".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json");
    private static final Map<String, List<String>> ARTIFACTS = Map.of(
            "star-bom", List.of(".pom", "-cyclonedx.json"),
            "star-model", LIBRARY,
            "star-content", LIBRARY,
            "star-analyzer", LIBRARY,
            "star-cli",
                    Stream.concat(LIBRARY.stream(), Stream.of("-runnable.jar")).toList());
    private static final Map<String, String> CHECKSUMS =
            Map.of(".md5", "MD5", ".sha1", "SHA-1", ".sha256", "SHA-256", ".sha512", "SHA-512");
    private static final List<String> POM_MUST_HAVE = List.of(
            "<name>",
            "<description>",
            "<url>",
            "<license>",
            "<developer>",
            "<email>",
            "<scm",
            "<connection>",
            "<developerConnection>");
    private static final List<String> POM_MUST_NOT_HAVE = List.of("<parent>", "<scope>test", "-SNAPSHOT", "<repositor");

    private CheckBundle() {}

    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        Path bundle = Path.of(args[0]);
        String version = args[1];
        List<String> problems = new ArrayList<>();
        TreeSet<String> expected = new TreeSet<>();
        for (Map.Entry<String, List<String>> artifact : ARTIFACTS.entrySet()) {
            for (String ending : artifact.getValue()) {
                String file =
                        String.join("/", GROUP, artifact.getKey(), version, artifact.getKey() + "-" + version + ending);
                expected.add(file);
                expected.add(file + ".asc");
                CHECKSUMS.keySet().forEach(checksum -> expected.add(file + checksum));
            }
        }
        TreeSet<String> actual = files(bundle);
        expected.stream().filter(file -> !actual.contains(file)).forEach(file -> problems.add(file + " is missing"));
        for (String file : actual) {
            if (!expected.contains(file)) {
                problems.add(file + " does not belong here");
            } else if (CHECKSUMS.containsKey(ending(file))) {
                checkSum(bundle.resolve(file), problems);
            } else if (file.endsWith(".pom")) {
                checkPom(bundle.resolve(file), problems);
            } else if (file.endsWith(".jar") && !file.endsWith("-javadoc.jar")) {
                checkLicences(bundle.resolve(file), problems);
            }
        }
        problems.forEach(System.err::println);
        if (!problems.isEmpty()) {
            System.exit(1);
        }
        System.out.println("The bundle of " + version + " is complete: " + actual.size() + " files.");
    }

    private static TreeSet<String> files(Path bundle) throws IOException {
        TreeSet<String> files = new TreeSet<>();
        try (Stream<Path> paths = Files.walk(bundle)) {
            paths.filter(Files::isRegularFile)
                    .forEach(
                            path -> files.add(bundle.relativize(path).toString().replace('\\', '/')));
        }
        return files;
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.'));
    }

    private static void checkSum(Path file, List<String> problems) throws IOException, NoSuchAlgorithmException {
        String ending = ending(file.toString());
        String name = file.getFileName().toString();
        Path summed = file.resolveSibling(name.substring(0, name.length() - ending.length()));
        byte[] sum = MessageDigest.getInstance(CHECKSUMS.get(ending)).digest(Files.readAllBytes(summed));
        if (!Files.readString(file).strip().equals(HexFormat.of().formatHex(sum))) {
            problems.add(file + " does not fit its file");
        }
    }

    /** The question packs have a licence of their own; SLF4J and OpenNLP want theirs to come along. */
    private static void checkLicences(Path file, List<String> problems) throws IOException {
        String name = file.getFileName().toString();
        boolean runnable = name.endsWith("-runnable.jar");
        checkText(file, "META-INF/LICENSE", "Apache License", problems);
        if (runnable) {
            checkText(file, "META-INF/LICENSE.txt", "QOS.ch", problems);
            checkText(file, "META-INF/NOTICE", "Apache OpenNLP", problems);
        }
        if (runnable || name.startsWith("star-content")) {
            checkText(file, "META-INF/NOTICE.txt", "CC BY 4.0", problems);
        }
    }

    private static void checkText(Path file, String entry, String wanted, List<String> problems) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(file)) {
            Path text = jar.getPath(entry);
            if (!Files.exists(text) || !Files.readString(text).contains(wanted)) {
                problems.add(file + " has no " + entry + " with " + wanted);
            }
        }
    }

    private static void checkPom(Path file, List<String> problems) throws IOException {
        String pom = Files.readString(file);
        POM_MUST_HAVE.stream().filter(tag -> !pom.contains(tag)).forEach(tag -> problems.add(file + " has no " + tag));
        POM_MUST_NOT_HAVE.stream().filter(pom::contains).forEach(text -> problems.add(file + " has " + text));
    }
}
