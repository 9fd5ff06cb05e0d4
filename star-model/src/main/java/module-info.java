import org.jspecify.annotations.NullMarked;

/** Questions, STAR answers and guides: records without dependencies. */
@NullMarked
module io.github.starcheck.model {
    exports io.github.starcheck.model;

    requires static org.jspecify;
}
