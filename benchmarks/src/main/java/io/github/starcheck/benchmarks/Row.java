package io.github.starcheck.benchmarks;

/** A row of the table: a benchmark, and what it does and does not do. */
enum Row {
    HASH("FloorBenchmark.hashWords", "a hash of each word", "reads each character once", "finds nothing"),
    OPENNLP(
            "FloorBenchmark.openNlp",
            "OpenNLP sentence detection",
            "finds sentences",
            "takes lists and line breaks for running text; one detector a thread, made beforehand"),
    SPLIT(
            "AnalyzerBenchmark.split",
            "Starcheck: sentences",
            "finds sentences, also in lists and in speech without punctuation; asks OpenNLP's model where its rules leave a doubt",
            "labels nothing"),
    SCORE(
            "AnalyzerBenchmark.score",
            "Starcheck: labels",
            "cuts words, labels given sentences, judges parts, story and score",
            "finds no sentences, makes no findings"),
    ANALYZE(
            "AnalyzerBenchmark.analyze",
            "Starcheck: `analyze`",
            "all of it: sentences, language, labels, parts, score, findings",
            "explains no sentence until its cues are asked for"),
    QUESTION(
            "AnalyzerBenchmark.analyzeWithQuestion",
            "Starcheck: `analyze` with a question",
            "the same against a question of the bank, with the checks of its dos and don'ts",
            "as above"),
    JSON(
            "JsonBenchmark.analyzeToJson",
            "Starcheck: `analyze` to JSON",
            "the same, with all cues, written as JSON",
            "no file, no command line"),
    KEYWORDS(
            "PeerBenchmark.keywords",
            "a keyword scorer",
            "looks for 65 phrases in the answer",
            "no sentences, no places, no negation, no probability"),
    CORENLP(
            "PeerBenchmark.coreNlp",
            "Stanford CoreNLP: tokenize, ssplit",
            "finds words with their lemma-ready forms, and sentences",
            "labels nothing; no part-of-speech tags"),
    LANGUAGETOOL(
            "PeerBenchmark.languageTool",
            "LanguageTool: English check",
            "finds mistakes of spelling, grammar and style, with part-of-speech tags",
            "says nothing of the story; other work, named because people run it on the same texts");

    /** Class and method of the benchmark. */
    final String benchmark;

    final String title;
    final String does;
    final String doesNot;

    Row(String benchmark, String title, String does, String doesNot) {
        this.benchmark = benchmark;
        this.title = title;
        this.does = does;
        this.doesNot = doesNot;
    }

    /** Returns a regular expression that JMH finds exactly this benchmark with. */
    String pattern() {
        return "\\." + benchmark.replace(".", "\\.") + "$";
    }
}
