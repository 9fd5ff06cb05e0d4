package io.github.starcheck.benchmarks;

import io.github.starcheck.content.QuestionBank;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** Binds the pack of a question to maps with Jackson's default settings and prints the nanoseconds that it took. */
public final class BoundPack {
    private BoundPack() {}

    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        try (InputStream pack = QuestionBank.class.getResourceAsStream(args[0])) {
            Map<?, ?> bound = new JsonMapper().readValue(Objects.requireNonNull(pack, args[0]), Map.class);
            System.out.println(System.nanoTime() - start + " " + bound.size());
        }
    }
}
