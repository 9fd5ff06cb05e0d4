/** The {@code starcheck} command. {@link io.github.starcheck.cli.Starcheck} is the way in for tests. */
@NullMarked
package io.github.starcheck.cli;

import org.jspecify.annotations.NullMarked;
