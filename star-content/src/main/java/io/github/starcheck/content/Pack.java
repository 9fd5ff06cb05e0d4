package io.github.starcheck.content;

import io.github.starcheck.model.Guide;
import io.github.starcheck.model.Question;
import java.util.List;
import java.util.function.Supplier;

/**
 * A guide that is read when it is first asked for; its ids are known before.
 *
 * @param guideId the id of the guide
 * @param questionIds the ids of its questions, in their order
 * @param source gives the guide, always the same; safe for any number of threads
 */
record Pack(String guideId, List<String> questionIds, Supplier<Guide> source) {
    static Pack of(Guide guide) {
        return new Pack(guide.id(), guide.questions().stream().map(Question::id).toList(), () -> guide);
    }

    Guide guide() {
        return source.get();
    }

    Question question(String id) {
        return guide().questions().get(questionIds.indexOf(id));
    }
}
