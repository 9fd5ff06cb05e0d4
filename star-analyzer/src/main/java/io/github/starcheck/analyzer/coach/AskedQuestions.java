package io.github.starcheck.analyzer.coach;

import io.github.starcheck.model.Question;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Keeps what was worked out from the questions that were asked, each in one of a few slots that follow from its id, so that
 * their number is bounded. It does not keep a question itself from being freed. Safe for any number of threads; two that
 * come at once do the work twice.
 */
final class AskedQuestions {
    private static final int SLOT_BITS = 10;
    /** So many slots may hold one question. */
    private static final int CHOICES = 4;

    private final AtomicReferenceArray<AskedQuestion> slots = new AtomicReferenceArray<>(1 << SLOT_BITS);

    /** Returns what is known of a question. */
    AskedQuestion of(Question question) {
        int home = (question.id().hashCode() * 0x9E3779B9) >>> (Integer.SIZE - SLOT_BITS);
        int free = home;
        for (int choice = CHOICES - 1; choice >= 0; choice--) {
            int slot = (home + choice) & (slots.length() - 1);
            AskedQuestion kept = slots.get(slot);
            if (kept != null && kept.isFor(question)) {
                return kept;
            }
            free = kept == null || kept.isFor(null) ? slot : free;
        }
        AskedQuestion asked = new AskedQuestion(question);
        slots.set(free, asked);
        return asked;
    }
}
