/** Questions, STAR answers and guides: immutable records, safe for any number of threads. */
@NullMarked
package io.github.starcheck.model;

import org.jspecify.annotations.NullMarked;
