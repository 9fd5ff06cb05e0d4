/** What a coach would notice in an answer: one rule for each thing. Not exported. */
@NullMarked
package io.github.starcheck.analyzer.coach;

import org.jspecify.annotations.NullMarked;
