package service;

import io.github.starcheck.analyzer.StarAnalyzer;
import io.github.starcheck.content.QuestionBank;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** One analyzer and one bank serve all requests. Their classes are final, so they are singletons and get no proxy. */
class Starcheck {
    @Produces
    @Singleton
    StarAnalyzer analyzer() {
        return StarAnalyzer.builder().maxChars(20_000).build();
    }

    @Produces
    @Singleton
    QuestionBank questionBank() {
        return QuestionBank.bundled();
    }
}
