/** Finds the sentences of an answer. {@link io.github.starcheck.analyzer.text.SentenceDetection} is the door. */
@NullMarked
package io.github.starcheck.analyzer.text;

import org.jspecify.annotations.NullMarked;
