package io.github.starcheck.model;

import java.util.List;

/**
 * What to do and what to avoid in the answer to a question. Either list may be empty.
 *
 * @param dos advice to follow, each one not blank
 * @param donts what to avoid, each one not blank
 */
public record DosAndDonts(List<String> dos, List<String> donts) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if an entry is blank
     */
    public DosAndDonts {
        dos = Require.texts(dos, "dos");
        donts = Require.texts(donts, "donts");
    }

    /** Tells whether a text is one of the dos or don'ts, word for word. */
    public boolean contains(String advice) {
        return dos.contains(advice) || donts.contains(advice);
    }
}
