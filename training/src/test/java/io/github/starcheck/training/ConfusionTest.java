package io.github.starcheck.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ConfusionTest {
    private static final double EXACT = 1e-12;

    @Test
    void f1_threeRightOneMissedTwoTooMany_isTwoThirds() {
        Confusion confusion = confusion(new int[][] {{0, 0}, {0, 0}, {0, 0}, {0, 1}, {2, 0}, {3, 0}});

        assertEquals(2.0 * 3 / (4 + 5), confusion.f1(0), EXACT);
        assertEquals(3, confusion.count(0, 0));
        assertEquals(6, confusion.total());
    }

    @Test
    void f1_classThatNobodyChose_isNotANumberAndLeftOutOfTheMean() {
        Confusion confusion = confusion(new int[][] {{0, 0}, {1, 0}, {4, 4}});

        assertTrue(Double.isNaN(confusion.f1(2)));
        assertEquals((2.0 / 3 + 0) / 2, confusion.macroF1(), EXACT);
    }

    @Test
    void within_countsTheDiagonalAndItsNeighbours() {
        Confusion confusion = confusion(new int[][] {{0, 0}, {1, 2}, {3, 1}, {4, 3}});

        assertEquals(0.25, confusion.within(0), EXACT);
        assertEquals(0.75, confusion.within(1), EXACT);
    }

    @Test
    void addAll_addsCellByCell() {
        Confusion confusion = confusion(new int[][] {{0, 1}});
        confusion.addAll(confusion(new int[][] {{0, 1}, {2, 2}}));

        assertEquals(2, confusion.count(0, 1));
        assertEquals(1, confusion.count(2, 2));
    }

    private static Confusion confusion(int[][] cases) {
        Confusion confusion = new Confusion(5);
        for (int[] c : cases) {
            confusion.add(c[0], c[1]);
        }
        return confusion;
    }
}
