package io.github.starcheck.analyzer;

import java.util.List;
import java.util.Random;

/** Families of texts that break careless readers: what strangers type, paste or make up. */
enum HostileText {
    EMOJI("\ud83c\udf89", "\ud83d\udc69\u200d\ud83d\udcbb", "\ud83c\uddf5\ud83c\uddf1", "I fixed it \ud83d\ude80. "),
    LONE_SURROGATES("\ud83c", "\udf89", "a\ud83d", " \udc00b", "\ud800\ud800 "),
    NUL("\u0000", "a\u0000b ", "\u0000\n", "\u0001\u001b[2J "),
    RIGHT_TO_LEFT("\u05e9\u05dc\u05d5\u05dd ", "\u0645\u0631\u062d\u0628\u0627. ", "\u202e", "\u2066I fixed it\u2069 "),
    COMBINING_MARKS("e\u0301", "\u0301", "Z\u0351\u036b\u0343 ", "n\u0303. "),
    NO_BREAK_SPACES("\u00a0", "I\u00a0fixed\u00a0it.\u00a0", "\u202f", "\u3000"),
    ZERO_WIDTH("\u200b", "\u200d", "\ufeff", "w\u200bo\u200br\u200bd ", "\u2060"),
    LINE_ENDS("\r\n", "\r", "\n", "\n\r", "\u2028", "\u2029", "\u0085", "\u000b", "\f", "a"),
    FULL_STOPS("."),
    BULLETS("- ", "\n- ", "\u2022 ", "* ", "\n1. ", "\n(a) "),
    ONE_WORD("a"),
    ONE_NUMBER("1", "1,", "9.9"),
    GLUED("A.", "b.C", "done.Then", "e.g.", "U.S.A."),
    QUOTES("\"", "\u201c", "\u2019", "'", "(", ")", "[", "\u00ab", "I said \"no\". "),
    MARKUP("<b>", "</b>", "<p class=\"x\">I fixed it.</p>", "&amp;", "<!--", "**", "## Task\n", "[a](b)"),
    JSON("{", "}", "[", "]", "\"a\": ", "\\u0041", "null,", "{\"answer\": \"I fixed it.\"}\n"),
    CODE("if (a != b) {\n", "\treturn x;\n", "}\n", "foo.bar();", "/* I fixed it. */", "SELECT * FROM t; "),
    CASES("\u0130", "\u0131", "\u01c5", "\u00df", "\ufb01", "\u1e9e", "I ", "i "),
    OTHER_SCRIPTS("\u4e16\u754c\u3002", "\u0663\u0664 ", "\ud835\udc00", "\u00bd", "\u2160 ", "\u0e01\u0e32 "),
    CUES("I ", "was asked to ", "not ", "would ", "so that ", "Result: ", "50 % ", "we'd ", "had been ", "because "),
    SENTENCES("I fixed it. ", "Nobody knew why! ", "My task was to find out. ", "As a result 90 % came back. "),
    NO_PUNCTUATION("and then i fixed it ", "so we ", "because nobody knew ", "it was slow ");

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives immutable ones
    private final List<String> pieces;

    HostileText(String... pieces) {
        this.pieces = List.of(pieces);
    }

    /** Returns what the family's texts are made of. */
    List<String> pieces() {
        return pieces;
    }

    /** Returns a text of this family with exactly this many code units; the same seed gives the same text. */
    String ofLength(int chars, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        while (text.length() < chars) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        text.setLength(chars);
        return text.toString();
    }
}
