package io.github.starcheck.analyzer.label;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FeatureSetTest {
    @Test
    void add_sameFeatureTwice_isNewOnce() {
        FeatureSet set = new FeatureSet();
        assertTrue(set.add(0));
        assertFalse(set.add(0));
        assertTrue(set.add(1024)); // the slot of 0
        assertFalse(set.add(1024));
        assertFalse(set.add(0));
    }

    @Test
    void clear_features_areNewAgain() {
        FeatureSet set = new FeatureSet();
        for (int round = 0; round < 3; round++) {
            assertTrue(set.add(7));
            assertFalse(set.add(7));
            set.clear();
        }
    }

    @Test
    void add_moreThanItHolds_growsAndForgetsNone() {
        FeatureSet set = new FeatureSet();
        assertTrue(set.add(-1));
        set.clear();
        for (int i = 0; i < 10_000; i++) {
            assertTrue(set.add(i * 1024), "feature " + i);
        }
        for (int i = 0; i < 10_000; i++) {
            assertFalse(set.add(i * 1024), "feature " + i);
        }
        assertTrue(set.add(-1), "a feature of the round before came back");
    }
}
