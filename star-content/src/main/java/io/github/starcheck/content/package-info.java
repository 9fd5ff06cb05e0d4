/**
 * The question bank: the bundled guides, banks from the user's own files, and the queries on them. {@link
 * io.github.starcheck.content.QuestionBank} is the place to start.
 */
@NullMarked
package io.github.starcheck.content;

import org.jspecify.annotations.NullMarked;
