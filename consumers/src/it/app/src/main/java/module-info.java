module consumer {
    requires io.github.starcheck.analyzer;
}
