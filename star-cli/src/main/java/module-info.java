import org.jspecify.annotations.NullMarked;

/** The {@code starcheck} command. Nothing is exported: its interface is the command line and the JSON it writes. */
@NullMarked
module io.github.starcheck.cli {
    requires info.picocli;
    requires io.github.starcheck.analyzer;
    requires io.github.starcheck.content;
    requires static org.jspecify;
    requires tools.jackson.core;

    opens io.github.starcheck.cli to
            info.picocli;
}
