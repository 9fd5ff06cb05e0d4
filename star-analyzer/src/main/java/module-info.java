import org.jspecify.annotations.NullMarked;

/** Tells which STAR parts an interview answer covers, where, how well, and what is missing. */
@NullMarked
module io.github.starcheck.analyzer {
    exports io.github.starcheck.analyzer;

    requires transitive io.github.starcheck.model;
    requires static org.jspecify;
    requires org.apache.opennlp.tools;
    requires org.slf4j;
}
