/**
 * Says what each sentence of an answer tells, which parts the answer covers and how well: tokens, features, the fitted
 * model and its decoding. Not exported; the training module fits the model with these very classes.
 */
@NullMarked
package io.github.starcheck.analyzer.label;

import org.jspecify.annotations.NullMarked;
