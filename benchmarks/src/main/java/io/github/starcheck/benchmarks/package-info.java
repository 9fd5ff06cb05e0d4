/** The speed of the analyzer beside that of its foundation and its peers. {@link Benchmarks} is the door. */
@NullMarked
package io.github.starcheck.benchmarks;

import org.jspecify.annotations.NullMarked;
