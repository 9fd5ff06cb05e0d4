package io.github.starcheck.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The commands that fit the model, look into it and measure it. They start in the root of the repository. */
public final class Training {
    private static final Path CORPUS = Path.of("training/corpus");
    private static final Path MODEL =
            Path.of("star-analyzer/src/main/resources/io/github/starcheck/analyzer/label/en-1.model");
    private static final Path DOCS = Path.of("docs");
    private static final Path TRIAL_DOCS = Path.of("training/target");
    private static final String VERSION = "en-1";
    private static final String USAGE = """
            usage: fit [OUT.model]                              fits the model to the corpus and writes it
                   check                                        fits it again; fails if the shipped one differs
                   dump [MODEL]                                 prints a model as a table
                   report [REFERENCE_DIR] [--all-files]         measures and writes docs/accuracy.md and .csv;
                                                                with --all-files each file of the corpus held out
                   report [REFERENCE_DIR] --files NAME,NAME     a quick trial: one fit to all files but these,
                                                                measured on each of them, in training/target""";

    private final PrintStream out;
    private final PrintStream err;

    Training(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Training(out, err).run(List.of(args)));
    }

    /** Runs a command and returns its exit code: 0 done, 1 the model differs, 2 wrong usage or unreadable input. */
    int run(List<String> args) {
        try {
            return switch (args.isEmpty() ? "" : args.get(0)) {
                case "fit" -> args.size() <= 2 ? fit(args.size() == 2 ? Path.of(args.get(1)) : MODEL) : wrongUsage();
                case "check" -> args.size() == 1 ? check() : wrongUsage();
                case "dump" -> args.size() <= 2 ? dump(args.size() == 2 ? Path.of(args.get(1)) : MODEL) : wrongUsage();
                case "report" -> report(args.subList(1, args.size()));
                default -> wrongUsage();
            };
        } catch (IllegalArgumentException | IOException | UncheckedIOException e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    private int wrongUsage() {
        err.println(USAGE);
        return 2;
    }

    private int fit(Path file) throws IOException {
        Files.write(file, fitted());
        return 0;
    }

    private int check() throws IOException {
        if (Arrays.equals(fitted(), Files.readAllBytes(MODEL))) {
            out.println(MODEL + " is what fit makes of " + CORPUS);
            return 0;
        }
        err.println(MODEL + " is not what fit makes of " + CORPUS + "; run fit and commit the model");
        return 1;
    }

    private static byte[] fitted() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ModelFitting().fit(VERSION, Corpus.read(CORPUS)).write(bytes);
        return bytes.toByteArray();
    }

    private int dump(Path file) throws IOException {
        new ModelDump(Corpus.read(CORPUS)).print(Files.readAllBytes(file), out);
        return 0;
    }

    private int report(List<String> args) throws IOException {
        List<String> rest = new ArrayList<>(args);
        List<String> files = List.of();
        boolean allFiles = rest.remove("--all-files");
        int option = rest.indexOf("--files");
        if (option >= 0) {
            if (option + 1 == rest.size()) {
                return wrongUsage();
            }
            files = List.of(rest.get(option + 1).split(",", -1));
            rest.subList(option, option + 2).clear();
        }
        if (rest.size() > 1 || (allFiles && !files.isEmpty())) {
            return wrongUsage();
        }
        Path reference = rest.isEmpty() ? null : Path.of(rest.get(0));
        if (reference != null && !Reference.isIn(reference)) {
            err.println(reference + " holds no reference answers; they are left out");
            reference = null;
        }
        report(files, allFiles, reference == null ? null : Reference.read(reference));
        return 0;
    }

    private void report(List<String> trialFiles, boolean allFiles, @Nullable Reference reference) throws IOException {
        List<LabelledAnswer> answers = Corpus.read(CORPUS);
        List<String> all = answers.stream().map(LabelledAnswer::file).distinct().toList();
        for (String file : trialFiles) {
            if (!all.contains(file)) {
                throw new IllegalArgumentException("no file \"" + file + "\" in " + CORPUS + "; use some of " + all);
            }
        }
        boolean isTrial = !trialFiles.isEmpty();
        Accuracy accuracy = new Accuracy(answers, err::println);
        List<Accuracy.Result> results = new ArrayList<>();
        if (reference != null) {
            results.addAll(accuracy.publicAnswers(reference));
        }
        results.addAll(
                isTrial ? accuracy.filesOut(trialFiles) : accuracy.oneFileOut(allFiles ? all : Accuracy.HARD_FILES));
        if (!isTrial) {
            results.addAll(accuracy.fiveFolds());
            results.addAll(accuracy.learningCurve());
        }
        results.addAll(RuleHits.measure(answers));
        Path folder = isTrial ? TRIAL_DOCS : DOCS;
        Files.writeString(folder.resolve("accuracy.md"), new AccuracyPage(results).markdown(answers));
        Files.writeString(folder.resolve("accuracy.csv"), AccuracyCsv.of(results));
        out.println("wrote " + folder.resolve("accuracy.md") + " and " + folder.resolve("accuracy.csv"));
    }
}
