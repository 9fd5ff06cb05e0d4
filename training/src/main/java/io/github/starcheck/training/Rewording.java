package io.github.starcheck.training;

import io.github.starcheck.training.Variation.Noise;
import io.github.starcheck.training.WordTables.Swaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A way to tell the same answer that should not change what is thought of it: a noise of typing or speech, other words
 * for the same, other people.
 *
 * @param name in the report
 * @param personsOnly whether it changes nothing but who the people of the answer are
 * @param before the text to compare with
 * @param after the text told otherwise; what is random in it follows from the id of the answer
 */
record Rewording(
        String name,
        boolean personsOnly,
        Function<LabelledAnswer, String> before,
        Function<LabelledAnswer, String> after) {
    private static final List<Noise> NOISES =
            List.of(Noise.NO_ARTICLES, Noise.FILLERS, Noise.LOWER_CASE, Noise.NO_PUNCTUATION);
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    /** The share of the verb forms of a text that slip. */
    private static final double SLIPS = 0.3;

    /** Returns all rewordings, always in the same order. */
    static List<Rewording> all() {
        WordTables tables = WordTables.load();
        List<Rewording> all = new ArrayList<>();
        all.add(ofText("contractions", tables.bothWays("contractions")::replace));
        all.add(ofText("British and American spelling", tables.bothWays("spelling")::replace));
        Swaps tenses = tables.oneWay("tenses");
        all.add(ofAnswer("tense slips", answer -> {
            Random random = random(answer);
            return tenses.replace(text(answer), word -> random.nextDouble() < SLIPS);
        }));
        for (Noise noise : NOISES) {
            all.add(ofAnswer(
                    Tally.name(noise),
                    answer -> Variation.noisy(answer, noise, random(answer)).text()));
        }
        all.add(ofText("he and she, with kin and titles", tables.bothWays("genders")::replace));
        all.add(ofPersons("he and she", Rewording::text, tables.bothWays("pronouns")));
        Swaps people = tables.people();
        tables.names()
                .forEach((culture, names) ->
                        all.add(ofPersons(culture + " names", answer -> people.replace(text(answer)), names)));
        return List.copyOf(all);
    }

    private static Rewording ofText(String name, UnaryOperator<String> change) {
        return ofAnswer(name, answer -> change.apply(text(answer)));
    }

    private static Rewording ofAnswer(String name, Function<LabelledAnswer, String> after) {
        return new Rewording(name, false, Rewording::text, after);
    }

    private static Rewording ofPersons(String name, Function<LabelledAnswer, String> before, Swaps swaps) {
        return new Rewording(name, true, before, answer -> swaps.replace(before.apply(answer)));
    }

    private static String text(LabelledAnswer answer) {
        return Variation.natural(answer).text();
    }

    private static Random random(LabelledAnswer answer) {
        return new Random(answer.id().hashCode() * SPREAD);
    }
}
