/** Fits the model of star-analyzer to the labelled corpus and measures how well it does. Never published. */
@NullMarked
package io.github.starcheck.training;

import org.jspecify.annotations.NullMarked;
