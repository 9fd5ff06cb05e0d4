package io.github.starcheck.analyzer;

import io.github.starcheck.analyzer.coach.Coach;
import io.github.starcheck.analyzer.label.Document;
import io.github.starcheck.analyzer.label.Labeller;
import io.github.starcheck.analyzer.label.Labelling;
import io.github.starcheck.analyzer.text.SentenceDetection;
import io.github.starcheck.analyzer.text.Sentences;
import io.github.starcheck.model.Question;
import io.github.starcheck.model.StarPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells which STAR parts an answer covers, where, how well, and what is missing. Works offline; the same text gives the
 * same analysis on every machine. Immutable and safe for any number of threads: create one and share it.
 *
 * <pre>{@code
 * StarAnalysis analysis = StarAnalyzer.create().analyze(answer);
 * analysis.verdict();                          // INCOMPLETE
 * analysis.part(StarPart.RESULT).covered();    // false
 * analysis.findings().get(0).followUp();       // "What happened in the end, …"
 * }</pre>
 */
public final class StarAnalyzer {
    private final int maxChars;
    private final int minWords;
    private final Frame frame;
    private final SentenceDetection detection;
    private final Labeller labeller;
    private final Coach coach;
    private final Findings findings;

    private StarAnalyzer(Builder builder) {
        maxChars = builder.maxChars;
        minWords = builder.minWords;
        frame = builder.frame;
        detection = SentenceDetection.create();
        labeller = Labeller.load();
        coach = new Coach(labeller.lexicon(), builder.rules.off(), builder.rules.thresholds());
        findings = new Findings(Messages.load(), builder.rules.levels(), builder.rules.off());
    }

    /**
     * Returns an analyzer with the default settings. Reads the models that come with the library, some tens of
     * milliseconds; create it once.
     */
    public static StarAnalyzer create() {
        return builder().build();
    }

    /** Returns the catalogue: each rule that findings come from. */
    public static List<Rule> rules() {
        return RuleBook.BUNDLED.rules();
    }

    /** Returns a builder with the default settings. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Analyses an answer. The time it takes is linear in the length of the answer.
     *
     * @param answer as typed or transcribed, at most {@link Builder#maxChars(int)} UTF-16 code units; a blank one is too
     *     short to judge
     * @throws IllegalArgumentException if {@code answer} is longer
     */
    public StarAnalysis analyze(String answer) {
        return analyzed(answer, null);
    }

    /**
     * Analyses the answer to a question. Sentences that only repeat the question get no credit; the rest is judged as by
     * {@link #analyze(String)}.
     *
     * @param answer as typed or transcribed, at most {@link Builder#maxChars(int)} UTF-16 code units
     * @param question the question that it answers
     * @throws IllegalArgumentException if {@code answer} is longer
     */
    public StarAnalysis analyze(String answer, Question question) {
        return analyzed(answer, Objects.requireNonNull(question, "question"));
    }

    private StarAnalysis analyzed(String answer, @Nullable Question question) {
        Objects.requireNonNull(answer, "answer");
        if (answer.length() > maxChars) {
            throw new IllegalArgumentException("answer has " + answer.length() + " chars, the limit is " + maxChars
                    + "; shorten it or raise StarAnalyzer.Builder.maxChars");
        }
        char[] text = answer.toCharArray();
        Sentences sentences = detection.detect(text);
        Document document = new Document(text, sentences);
        if (!labeller.isEnglish(document)) {
            return unjudged(answer, sentences, Verdict.UNSUPPORTED_LANGUAGE);
        }
        if (document.words() < minWords) {
            return unjudged(answer, sentences, Verdict.TOO_SHORT);
        }
        Labelling labelling =
                question == null ? labeller.label(document) : labeller.label(document, coach.echo(question));
        LabelledAnswer labelled = new LabelledAnswer(labeller, sentences, labelling);
        List<LabelledSentence> labelledSentences = labelled.sentences();
        List<PartAnalysis> parts = labelled.parts();
        int lacking = frame.lacking(answer, labelling.isStory(), parts, labelledSentences);
        return new StarAnalysis(
                answer,
                labeller.modelVersion(),
                frame,
                verdict(labelling.isStory(), lacking == 0),
                labelling.score(lacking == 0),
                parts,
                labelledSentences,
                findings.of(answer, coach.read(answer, sentences, labelling, question, lacking)));
    }

    private static Verdict verdict(boolean story, boolean complete) {
        return !story ? Verdict.NOT_A_STORY : complete ? Verdict.COMPLETE : Verdict.INCOMPLETE;
    }

    private static TextSpan whole(Sentences sentences) {
        return sentences.size() == 0
                ? new TextSpan(0, 0)
                : new TextSpan(sentences.start(0), sentences.end(sentences.size() - 1));
    }

    private StarAnalysis unjudged(String answer, Sentences sentences, Verdict verdict) {
        List<LabelledSentence> unlabelled = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            unlabelled.add(
                    LabelledSentence.of(LabelledAnswer.span(sentences, s), SentenceLabel.OTHER, null, 0, List.of()));
        }
        List<PartAnalysis> parts = new ArrayList<>();
        for (StarPart part : StarPart.values()) {
            parts.add(new PartAnalysis(part, 0, Strength.ABSENT, 0, List.of()));
        }
        return new StarAnalysis(
                answer,
                labeller.modelVersion(),
                frame,
                verdict,
                0,
                parts,
                unlabelled,
                findings.unjudged(answer, verdict, whole(sentences)));
    }

    /** Settings of a {@link StarAnalyzer}. Belongs to one thread; what it builds may be shared. */
    public static final class Builder {
        private int maxChars = 100_000;
        private int minWords = 8;
        private Frame frame = Frame.STAR;
        private final RuleSettings rules = new RuleSettings();

        private Builder() {}

        /**
         * Sets the longest answer that is accepted, in UTF-16 code units. The default is 100,000.
         *
         * @throws IllegalArgumentException if {@code value} is less than 1
         */
        public Builder maxChars(int value) {
            if (value < 1) {
                throw new IllegalArgumentException("maxChars is " + value + "; use 1 or more");
            }
            this.maxChars = value;
            return this;
        }

        /**
         * Sets how many words an answer needs to be judged; one with fewer is {@link Verdict#TOO_SHORT}. The default is
         * 8.
         *
         * @throws IllegalArgumentException if {@code value} is less than 1
         */
        public Builder minWords(int value) {
            if (value < 1) {
                throw new IllegalArgumentException("minWords is " + value + "; use 1 or more");
            }
            this.minWords = value;
            return this;
        }

        /**
         * Sets the frame whose parts a {@linkplain Verdict#COMPLETE complete} answer covers. The default is {@link
         * Frame#STAR}. It changes neither the four parts nor the score.
         */
        public Builder frame(Frame value) {
            this.frame = Objects.requireNonNull(value, "frame");
            return this;
        }

        /**
         * Sets the level of a rule's findings, and switches the rule on if it was off.
         *
         * @param ruleId the id of one of {@link StarAnalyzer#rules()}
         * @throws IllegalArgumentException if there is no such rule
         */
        public Builder level(String ruleId, Level level) {
            rules.level(ruleId, level);
            return this;
        }

        /**
         * Switches a rule off. Verdict and score stay as they are.
         *
         * @param ruleId the id of one of {@link StarAnalyzer#rules()}
         * @throws IllegalArgumentException if there is no such rule
         */
        public Builder off(String ruleId) {
            rules.off(ruleId);
            return this;
        }

        /**
         * Sets the number that a rule compares with.
         *
         * @param ruleId the id of one of {@link StarAnalyzer#rules()} that has a {@linkplain Rule#threshold() threshold}
         * @param value what it means stands in the catalogue; 0 or more
         * @throws IllegalArgumentException if there is no such rule, it has no threshold, or {@code value} is negative or
         *     not finite
         */
        public Builder threshold(String ruleId, double value) {
            rules.threshold(ruleId, value);
            return this;
        }

        /** Returns an analyzer with these settings. */
        public StarAnalyzer build() {
            return new StarAnalyzer(this);
        }
    }
}
