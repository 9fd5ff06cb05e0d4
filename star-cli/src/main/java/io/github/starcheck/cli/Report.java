package io.github.starcheck.cli;

import io.github.starcheck.analyzer.Revision;
import io.github.starcheck.analyzer.StarAnalysis;
import org.jspecify.annotations.Nullable;

/** Shows analyses one after the other in one format. Closing it writes what the format wants at the end. */
interface Report extends AutoCloseable {
    /**
     * Shows one analysis.
     *
     * @param id names the answer, or null
     * @param revision what the answer changed against an older draft, or null where there is none
     */
    void add(@Nullable String id, StarAnalysis analysis, @Nullable Revision revision);

    @Override
    default void close() {}
}
