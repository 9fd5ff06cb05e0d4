package io.github.starcheck.training;

import io.github.starcheck.analyzer.text.SentenceDetection;
import io.github.starcheck.analyzer.text.Sentences;

/** Says what the sentences of an answer tell and which parts it covers: the model, or a baseline to compare it with. */
interface Judge {
    /** Judges an answer whose sentences, at least one, are known. */
    Judgement judge(String text, Sentences sentences);

    /** Judges a plain text, cut into sentences as the analyzer cuts it. */
    default Judgement judge(String text) {
        return judge(text, Detector.INSTANCE.detect(text));
    }

    /** Holds the sentence detection, which is costly to load. */
    final class Detector {
        static final SentenceDetection INSTANCE = SentenceDetection.create();

        private Detector() {}
    }
}
