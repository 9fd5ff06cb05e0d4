/**
 * Tells which STAR parts an interview answer covers, where, how well, and what is missing.
 * {@link io.github.starcheck.analyzer.StarAnalyzer} is the door.
 */
@NullMarked
package io.github.starcheck.analyzer;

import org.jspecify.annotations.NullMarked;
