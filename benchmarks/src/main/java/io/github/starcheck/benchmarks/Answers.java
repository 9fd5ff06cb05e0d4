package io.github.starcheck.benchmarks;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Different answers of one length, one after the other, so that no branch and no cache knows the next one by heart. */
@State(Scope.Thread)
public class Answers {
    @Param({"60", "200", "1000", "20000"})
    int words;

    private String[] texts = {};
    private int next;

    @Setup
    public void load() {
        texts = Texts.ofWords(words).toArray(String[]::new);
    }

    /** Returns the next one. */
    public String next() {
        next = next + 1 == texts.length ? 0 : next + 1;
        return texts[next];
    }
}
