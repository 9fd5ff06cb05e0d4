package io.github.starcheck.training;

import io.github.starcheck.training.Accuracy.Result;
import java.util.List;
import java.util.Locale;

/** Writes all results down as comma-separated values. */
final class AccuracyCsv {
    private AccuracyCsv() {}

    /** Returns a line for each figure: protocol, set, method, figure in quotes, value. */
    static String of(List<Result> results) {
        StringBuilder csv = new StringBuilder("protocol,set,method,figure,value\n");
        for (Result result : results) {
            String start = result.protocol() + "," + result.set() + "," + result.method() + ",\"";
            result.figures()
                    .rates()
                    .forEach((name, value) ->
                            csv.append(start).append(name).append(String.format(Locale.ROOT, "\",%.4f\n", value)));
            result.figures()
                    .counts()
                    .forEach((name, value) -> csv.append(start)
                            .append(name)
                            .append("\",")
                            .append(value)
                            .append('\n'));
        }
        return csv.toString();
    }
}
