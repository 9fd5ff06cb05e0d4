package io.github.starcheck.content;

import io.github.starcheck.model.Guide;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The packs that come with the library. {@code packs.txt} has a line for each: the id of its guide, which is also the
 * name of its file, and the ids of its questions. So the file of a pack is read only when it is needed.
 */
final class BundledPacks {
    private static final String INDEX = "packs.txt";

    static final QuestionBank BANK = new QuestionBank(new Packs(load()));

    private BundledPacks() {}

    private static List<Pack> load() {
        List<Pack> packs = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(resource(INDEX), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> ids = List.of(line.split(" ", -1));
                packs.add(new Pack(ids.get(0), ids.subList(1, ids.size()), new Once(ids.get(0))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packs;
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(BundledPacks.class.getResourceAsStream(name), name);
    }

    /** Reads a pack at the first call. */
    private static final class Once implements Supplier<Guide> {
        private final String id;
        private volatile @Nullable Guide guide;

        Once(String id) {
            this.id = id;
        }

        @Override
        public Guide get() {
            Guide read = guide;
            if (read == null) {
                synchronized (this) {
                    read = guide;
                    if (read == null) {
                        read = read();
                        guide = read;
                    }
                }
            }
            return read;
        }

        private Guide read() {
            String file = id + ".json";
            try (InputStream in = resource(file)) {
                return BankReader.read(in, file, QuestionBank.DEFAULT_MAX_BYTES).get(0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
