package service;

import io.github.starcheck.analyzer.StarAnalyzer;
import io.github.starcheck.content.QuestionBank;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A service that analyses interview answers: {@code POST /analyses}. */
@SpringBootApplication
public class Application {
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    /** One analyzer serves all requests: it is immutable and thread-safe. */
    @Bean
    StarAnalyzer analyzer() {
        return StarAnalyzer.builder().maxChars(20_000).build();
    }

    @Bean
    QuestionBank questionBank() {
        return QuestionBank.bundled();
    }
}
