import org.jspecify.annotations.NullMarked;

/** The question bank: the bundled guides, banks from the user's own files, and the queries on them. */
@NullMarked
module io.github.starcheck.content {
    exports io.github.starcheck.content;

    requires transitive io.github.starcheck.model;
    requires static org.jspecify;
    requires tools.jackson.core;

    uses io.github.starcheck.content.QuestionPack;
}
