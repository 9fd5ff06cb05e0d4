package io.github.starcheck.analyzer;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StarAnalyzerProperties {
    private static final StarAnalyzer ANALYZER = StarAnalyzer.create();
    /** Judges even one word, so that no text is passed over for being short. */
    private static final StarAnalyzer EAGER = StarAnalyzer.builder().minWords(1).build();

    @Property(tries = 300)
    void analyze_anyString_invariantsHold(@ForAll String text) {
        AnalysisInvariants.assertHold(EAGER, text);
    }

    @Property(tries = 500)
    void analyze_nastyText_invariantsHold(@ForAll("nastyTexts") String text) {
        AnalysisInvariants.assertHold(EAGER, text);
    }

    @Property(tries = 300)
    void analyze_sentencesInAnyOrder_invariantsHold(@ForAll("answers") String text) {
        AnalysisInvariants.assertHold(ANALYZER, text);
    }

    @Provide
    Arbitrary<String> nastyTexts() {
        return Arbitraries.of(
                        "I",
                        "we",
                        "fixed",
                        "it",
                        "was",
                        "the",
                        "to",
                        "asked",
                        "not",
                        "n't",
                        "would",
                        "result:",
                        "Task -",
                        "and then",
                        "50 %",
                        "1,000.5",
                        "1.",
                        "don't",
                        "don\u2019t",
                        "'",
                        "U.S.",
                        "e.g.",
                        "- ",
                        "\u2022 ",
                        "** Action 1 **",
                        ".",
                        "!?",
                        "\u2026",
                        "\"",
                        "(",
                        ":",
                        "\n",
                        "\r\n",
                        "\r",
                        "\u2028",
                        "\u0085",
                        "\u00a0",
                        "\u200b",
                        "\u200d",
                        "\u202e",
                        "\ufeff",
                        "\u0000",
                        "\t",
                        "\ud83c",
                        "\udf89",
                        "\ud83d\udc69\u200d\ud83d\udcbb",
                        "\ud835\udc00",
                        "e\u0301",
                        "\u0301",
                        "\u0130",
                        "\u0131",
                        "\u01c5",
                        "\u00df",
                        "\u05e9\u05dc\u05d5\u05dd",
                        "\u0645\u0631\u062d\u0628\u0627.",
                        "\u4e16\u754c\u3002",
                        "\u0663\u0664",
                        "\u00bd")
                .list()
                .ofMaxSize(80)
                .flatMap(words -> Arbitraries.of("", " ", "  ").map(separator -> String.join(separator, words)));
    }

    @Provide
    Arbitrary<String> answers() {
        return Arbitraries.of(
                        "That is a good question.",
                        "Last spring our depot lost two drivers in a week.",
                        "Nobody knew which invoice was which.",
                        "I was asked to get the vans back on the road by Monday.",
                        "My goal was to halve the number of returns",
                        "So I called every driver and drew up a new plan.",
                        "i didn't wait, i just moved the old files over and told them",
                        "We wrote a script; it ran each night.",
                        "In the end all 14 tours left on time!",
                        "Complaints fell from 30 to 4 a month.",
                        "The manager said: \"Keep it.\"",
                        "I usually plan my week on Sunday.",
                        "If it happened again, I would ask sooner.",
                        "Situation:",
                        "Result: I learned to ask.",
                        "Mein Chef war froh.",
                        "\n- ",
                        "\n\n",
                        "um, you know,")
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .flatMap(sentences -> Arbitraries.of(" ", "\n").map(between -> String.join(between, sentences)));
    }
}
