package io.github.starcheck.cli;

/** How questions are shown. */
enum QuestionFormat {
    TEXT,
    JSON
}
