module consumer {
    requires io.github.starcheck.analyzer;
    requires io.github.starcheck.content;
}
