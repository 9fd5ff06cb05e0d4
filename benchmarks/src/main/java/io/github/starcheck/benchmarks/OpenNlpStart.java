package io.github.starcheck.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import opennlp.tools.sentdetect.SentenceDetectorME;

/** The least that a process with OpenNLP does: it loads the sentence model, splits one file and prints how many it found. */
public final class OpenNlpStart {
    private OpenNlpStart() {}

    public static void main(String[] args) throws IOException {
        String answer = Files.readString(Path.of(args[0]), StandardCharsets.UTF_8);
        System.out.println(new SentenceDetectorME(OpenNlp.sentenceModel()).sentPosDetect(answer).length);
    }
}
