package io.github.starcheck.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The figures that the report is made of. A figure without cases is NaN. */
final class Statistics {
    private static final int BINS = 10;

    private Statistics() {}

    /** A score and whether what it predicts holds. */
    record Scored(double score, boolean holds) {}

    /** Returns the area under the ROC curve: how often a case that holds scores above one that does not. */
    static double auc(List<Scored> cases) {
        List<Scored> sorted = new ArrayList<>(cases);
        sorted.sort(Comparator.comparingDouble(Scored::score));
        double ranks = 0;
        long holding = 0;
        for (int i = 0; i < sorted.size(); ) {
            int j = i;
            while (j < sorted.size() && sorted.get(j).score() == sorted.get(i).score()) {
                j++;
            }
            for (int tied = i; tied < j; tied++) {
                if (sorted.get(tied).holds()) {
                    ranks += (i + 1 + j) / 2.0;
                    holding++;
                }
            }
            i = j;
        }
        long others = sorted.size() - holding;
        return (ranks - holding * (holding + 1) / 2.0) / ((double) holding * others);
    }

    /** Returns Spearman's rank correlation, ties getting their mean rank. */
    static double spearman(List<Double> a, List<Double> b) {
        double[] x = ranks(a);
        double[] y = ranks(b);
        double mean = (x.length + 1) / 2.0;
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - mean) * (y[i] - mean);
            xx += (x[i] - mean) * (x[i] - mean);
            yy += (y[i] - mean) * (y[i] - mean);
        }
        return xy / Math.sqrt(xx * yy);
    }

    private static double[] ranks(List<Double> values) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(values::get));
        double[] ranks = new double[values.size()];
        for (int i = 0; i < ranks.length; ) {
            int j = i;
            while (j < ranks.length && values.get(order.get(j)).equals(values.get(order.get(i)))) {
                j++;
            }
            for (int tied = i; tied < j; tied++) {
                ranks[order.get(tied)] = (i + 1 + j) / 2.0;
            }
            i = j;
        }
        return ranks;
    }

    /** Returns the expected calibration error over ten bins of equal width (Guo et al. 2017). */
    static double calibrationError(List<Scored> cases) {
        double[] sum = new double[BINS];
        double[] holding = new double[BINS];
        for (Scored c : cases) {
            int bin = Math.min(BINS - 1, (int) (c.score() * BINS));
            sum[bin] += c.score();
            holding[bin] += c.holds() ? 1 : 0;
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(sum[bin] - holding[bin]);
        }
        return error / cases.size();
    }

    /** Returns the share of cases that hold. */
    static double share(List<Boolean> cases) {
        return cases.stream().filter(holds -> holds).count() / (double) cases.size();
    }
}
