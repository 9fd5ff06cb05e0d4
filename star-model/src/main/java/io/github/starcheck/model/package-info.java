/**
 * Questions, STAR answers and guides: immutable records, safe for any number of threads. A null where none is allowed is
 * refused with a {@link java.lang.NullPointerException} that names the component.
 */
@NullMarked
package io.github.starcheck.model;

import org.jspecify.annotations.NullMarked;
