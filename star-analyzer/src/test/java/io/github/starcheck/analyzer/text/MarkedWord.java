package io.github.starcheck.analyzer.text;

/** A word that stands in ⟦ ⟧ within a text, so that what is around it can be told from the word itself. */
record MarkedWord(String unmarked, int start, int end) {
    static MarkedWord of(String marked) {
        int start = marked.indexOf('⟦');
        int end = marked.indexOf('⟧') - 1;
        return new MarkedWord(marked.replace("⟦", "").replace("⟧", ""), start, end);
    }

    char[] text() {
        return unmarked.toCharArray();
    }
}
