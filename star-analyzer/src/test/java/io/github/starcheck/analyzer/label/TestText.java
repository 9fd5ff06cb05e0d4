package io.github.starcheck.analyzer.label;

import io.github.starcheck.analyzer.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/** A text whose sentences are told by hand, with its features and frames, for tests. */
public final class TestText {
    static final Lexicon LEXICON = Lexicon.load();
    static final Features FEATURES = new Features(LEXICON);

    private TestText() {}

    /** Returns a text that is one sentence. */
    static Document sentence(String text) {
        return new Document(text, Sentences.of(new int[] {0}, new int[] {text.length()}));
    }

    /** Returns sentences with one space between them. */
    static Document sentences(String... sentences) {
        return new Document(String.join(" ", sentences), spans(sentences));
    }

    /** Returns where sentences stand that are joined with one space between them. */
    public static Sentences spans(String... sentences) {
        int[] starts = new int[sentences.length];
        int[] ends = new int[sentences.length];
        int at = 0;
        for (int s = 0; s < sentences.length; s++) {
            starts[s] = at;
            ends[s] = at + sentences[s].length();
            at = ends[s] + 1;
        }
        return Sentences.of(starts, ends);
    }

    /** A feature with its template and the name of its frame, as far as it has one. */
    record Seen(Template template, int detail, int hash) {}

    /** Returns the features of a list as records. */
    static List<Seen> seen(FeatureList list) {
        List<Seen> features = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            features.add(new Seen(list.template(i), list.detail(i), list.feature(i)));
        }
        return features;
    }

    /** Returns what a sentence shows in a list of its own. */
    static FeatureList list(Document document, int sentence) {
        FeatureList list = new FeatureList();
        FEATURES.extract(document.tokens(), sentence, document.bullet(sentence), list);
        return list;
    }

    /** Returns what a sentence shows, in the order in which it is found. */
    static List<Seen> features(Document document, int sentence) {
        return seen(list(document, sentence));
    }
}
