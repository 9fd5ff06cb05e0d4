package io.github.starcheck.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.training.Accuracy.Result;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccuracyTest {
    private static final List<LabelledAnswer> CORPUS =
            ToyCorpus.answers(List.of("border", "easy", "guide", "hard", "spoken"));

    @Test
    void report_twice_givesTheSameBytes() {
        assertEquals(report(), report());
    }

    @Test
    void oneFileOut_separableAnswers_beatsThePosition() {
        List<Result> results = accuracy(new ArrayList<>()).oneFileOut(List.of("hard"));

        assertEquals(1, rate(results, "hard", "starcheck", Tally.macroF1(Tally.RESULT_FIRST)));
        assertEquals(1, rate(results, "hard", "bag of words", Tally.macroF1(Tally.RESULT_FIRST)));
        assertTrue(rate(results, "hard", "position", Tally.macroF1(Tally.RESULT_FIRST)) < 0.5);
        assertEquals(1, rate(results, "hard", "starcheck", "missing part, AUC, as told"));
        assertEquals(0, rate(results, "hard", "starcheck", "non-stories called stories"));
    }

    @Test
    void oneFileOut_hardFiles_getAMean() {
        List<Result> results = accuracy(new ArrayList<>()).oneFileOut(List.of("hard", "easy", "guide"));
        String figure = "score against rating, Spearman";

        assertEquals(
                (rate(results, "hard", "starcheck", figure) + rate(results, "guide", "starcheck", figure)) / 2,
                rate(results, Accuracy.MEAN_OF_HARD_FILES, "starcheck", figure),
                1e-12);
    }

    @Test
    void filesOut_oneFile_isTheSameAsOneFileOut() {
        assertEquals(
                accuracy(new ArrayList<>()).oneFileOut(List.of("hard")),
                accuracy(new ArrayList<>()).filesOut(List.of("hard")));
    }

    @Test
    void filesOut_files_measuresEachOnAFitToNoneOfThem() {
        List<String> progress = new ArrayList<>();
        List<Result> results = accuracy(progress).filesOut(List.of("border", "easy", "hard", "spoken"));

        assertEquals(List.of("fitted to the other files"), progress);
        assertEquals(
                List.of("border", "easy", "hard", "spoken", Accuracy.MEAN_OF_HARD_FILES),
                results.stream().map(Result::set).distinct().toList());
        String words = Tally.macroF1(Tally.AS_TOLD);
        assertTrue(
                rate(results, "hard", "bag of words", words)
                        < rate(accuracy(progress).oneFileOut(List.of("hard")), "hard", "bag of words", words),
                "one file teaches less than four");
    }

    @Test
    void fiveFolds_measuresEachAnswerOnce() {
        List<String> progress = new ArrayList<>();
        Result result = accuracy(progress).fiveFolds().get(0);

        int sentences = CORPUS.stream().mapToInt(a -> a.sentences().size()).sum();
        int counted = 0;
        for (char gold : LabelledAnswer.LETTERS.toCharArray()) {
            for (char found : LabelledAnswer.LETTERS.toCharArray()) {
                counted += result.figures().counts().getOrDefault(gold + " labelled " + found, 0);
            }
        }
        assertEquals(sentences, counted);
        assertEquals(5, progress.size());
    }

    @Test
    void learningCurve_measuresTheHardFilesTwice() {
        List<Result> results = accuracy(new ArrayList<>()).learningCurve();

        assertEquals(List.of("25 %", "50 %"), results.stream().map(Result::set).toList());
        assertTrue(results.get(1).figures().rate(Tally.macroF1(Tally.AS_TOLD)) > 0.9);
    }

    private static String report() {
        List<Result> results = accuracy(new ArrayList<>()).oneFileOut(List.of("hard", "guide"));
        return new AccuracyPage(results).markdown(CORPUS) + AccuracyCsv.of(results);
    }

    private static Accuracy accuracy(List<String> progress) {
        return new Accuracy(CORPUS, line -> {
            synchronized (progress) {
                progress.add(line);
            }
        });
    }

    private static double rate(List<Result> results, String set, String method, String figure) {
        return results.stream()
                .filter(result -> result.set().equals(set) && result.method().equals(method))
                .findFirst()
                .orElseThrow()
                .figures()
                .rate(figure);
    }
}
