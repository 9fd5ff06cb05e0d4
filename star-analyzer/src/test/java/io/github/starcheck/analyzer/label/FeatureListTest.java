package io.github.starcheck.analyzer.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureListTest {
    /** The largest detail: a denied frame of the last kind of subject. */
    private static final int LARGEST_DETAIL = (1 << 20) + 12 * 1024 - 1;

    @ParameterizedTest
    @EnumSource
    void add_template_keepsAllThatWasSaid(Template template) {
        FeatureList list = new FeatureList();
        list.add(template, 0, -5, 3, 4);
        list.add(template, LARGEST_DETAIL, Integer.MAX_VALUE, 7, 1_000_000);

        assertEquals(2, list.size());
        assertFeature(list, 0, template, 0, -5, 3, 4);
        assertFeature(list, 1, template, LARGEST_DETAIL, Integer.MAX_VALUE, 7, 1_000_000);
    }

    @ParameterizedTest
    @EnumSource
    void felt_template_isOneIfTheSentencesBesideFeelIt(Template template) {
        FeatureList list = new FeatureList();
        list.add(template, LARGEST_DETAIL, 1, 0, 0);
        list.add(template, 0, 1, 0, 0);

        assertEquals(template.neighbours ? 1 : 0, list.felt(0));
        assertEquals(template.neighbours ? 1 : 0, list.felt(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {127, 128, 129, 1_000, 20_000})
    void add_moreThanExpected_keepsThemAllInOrder(int size) {
        Template[] templates = Template.values();
        FeatureList list = new FeatureList();
        for (int i = 0; i < size; i++) {
            list.add(templates[i % templates.length], i % 64, -i, i, 2 * i);
        }

        assertEquals(size, list.size());
        for (int i = 0; i < size; i++) {
            assertFeature(list, i, templates[i % templates.length], i % 64, -i, i, 2 * i);
        }
    }

    @Test
    void add_sameFeatureTwice_isHeldTwice() {
        FeatureList list = new FeatureList();
        list.add(Template.WORD, 0, 8, 1, 1);
        list.add(Template.WORD, 0, 8, 1, 1);
        assertEquals(2, list.size());
    }

    @Test
    void clear_filledList_isFilledFromTheStart() {
        FeatureList list = new FeatureList();
        list.add(Template.FRAME, LARGEST_DETAIL, 8, 1, 2);
        list.add(Template.WORD, 0, 9, 1, 1);
        list.clear();
        assertEquals(0, list.size());

        list.add(Template.CLASS, 6, 10, 4, 5);
        assertEquals(1, list.size());
        assertFeature(list, 0, Template.CLASS, 6, 10, 4, 5);
    }

    private static void assertFeature(
            FeatureList list, int i, Template template, int detail, int feature, int first, int last) {
        assertEquals(template, list.template(i));
        assertEquals(detail, list.detail(i));
        assertEquals(feature, list.feature(i));
        assertEquals(first, list.first(i));
        assertEquals(last, list.last(i));
    }
}
