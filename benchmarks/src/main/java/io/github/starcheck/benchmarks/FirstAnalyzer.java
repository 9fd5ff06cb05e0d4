package io.github.starcheck.benchmarks;

import io.github.starcheck.analyzer.StarAnalyzer;
import java.lang.management.ManagementFactory;

/** Makes the first analyzer of a process and prints the nanoseconds that it took and the bytes that the heap then holds. */
public final class FirstAnalyzer {
    private FirstAnalyzer() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        StarAnalyzer analyzer = StarAnalyzer.create();
        long nanos = System.nanoTime() - start;
        System.gc();
        long bytes = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.println(
                nanos + " " + bytes + " " + analyzer.analyze("I was there.").score());
    }
}
