package io.github.starcheck.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small answers whose sentences give their labels away by their first words. */
final class ToyCorpus {
    private static final List<String> OPENINGS = List.of(
            "Back then the shop sold", "My duty was to order", "So I counted", "In the end we saved", "I believe in");
    private static final List<String> THINGS =
            List.of("bread", "lamps", "tea", "shoes", "maps", "soap", "rope", "paint");
    private static final List<String> PLACES =
            List.of("at noon", "in May", "by hand", "with Ann", "for Tom", "on paper");

    private ToyCorpus() {}

    /** Returns answers in files of ten; every fifth is no story. */
    static List<LabelledAnswer> answers(List<String> files) {
        List<LabelledAnswer> answers = new ArrayList<>();
        Random random = new Random(1);
        for (String file : files) {
            for (int i = 0; i < 10; i++) {
                answers.add(i % 5 == 4 ? nonStory(file, file + "-" + i, random) : story(file, file + "-" + i, random));
            }
        }
        return answers;
    }

    private static LabelledAnswer story(String file, String id, Random random) {
        List<LabelledAnswer.Sentence> sentences = new ArrayList<>();
        for (int label : new int[] {0, 0, 1, 2, 2, 3}) {
            sentences.add(sentence(label, random));
        }
        int strong = random.nextInt(2);
        return new LabelledAnswer(
                file, id, "prose", "none", sentences, List.of(2, 3, 2 + strong, 3 - strong), 4 + strong);
    }

    private static LabelledAnswer nonStory(String file, String id, Random random) {
        List<LabelledAnswer.Sentence> sentences = List.of(sentence(4, random), sentence(4, random));
        return new LabelledAnswer(file, id, "spoken", "general", sentences, List.of(0, 0, 0, 0), 1);
    }

    private static LabelledAnswer.Sentence sentence(int label, Random random) {
        String text = OPENINGS.get(label) + " " + pick(THINGS, random) + " " + pick(PLACES, random) + ".";
        return new LabelledAnswer.Sentence(text, label, LabelledAnswer.NONE, false);
    }

    private static String pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
