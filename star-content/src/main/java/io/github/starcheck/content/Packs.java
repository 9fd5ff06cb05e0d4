package io.github.starcheck.content;

import static java.util.Objects.requireNonNull;

import io.github.starcheck.model.Guide;
import io.github.starcheck.model.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The packs of a bank in their order, found by the ids of guides and questions without being read. Immutable. */
final class Packs {
    private final List<Pack> packs;
    private final Map<String, Pack> ofGuide = new LinkedHashMap<>();
    private final Map<String, Pack> ofQuestion = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if two guides or two questions have the same id */
    Packs(List<Pack> packs) {
        this.packs = List.copyOf(packs);
        for (Pack pack : this.packs) {
            put(ofGuide, pack.guideId(), pack, "guides");
            pack.questionIds().forEach(id -> put(ofQuestion, id, pack, "questions"));
        }
    }

    private static void put(Map<String, Pack> packs, String id, Pack pack, String what) {
        if (packs.put(id, pack) != null) {
            throw new IllegalArgumentException("two " + what + " have the id \"" + id + "\"; give each its own");
        }
    }

    /** Returns these packs and then others. */
    Packs and(Packs others) {
        return new Packs(Stream.concat(stream(), others.stream()).toList());
    }

    Stream<Pack> stream() {
        return packs.stream();
    }

    List<String> guideIds() {
        return List.copyOf(ofGuide.keySet());
    }

    Set<String> questionIds() {
        return ofQuestion.keySet();
    }

    Optional<Guide> guide(String id) {
        return Optional.ofNullable(ofGuide.get(requireNonNull(id, "id"))).map(Pack::guide);
    }

    Optional<Question> question(String id) {
        return Optional.ofNullable(ofQuestion.get(requireNonNull(id, "id"))).map(pack -> pack.question(id));
    }

    /** Returns the question at a place among all, from 0. */
    Question questionAt(int place) {
        return question(List.copyOf(ofQuestion.keySet()).get(place)).orElseThrow();
    }
}
