package shishin.risk.simulation.study;

import shishin.risk.simulation.result.Figure;

/** Figures of simulated years that belong to no single loss. */
final class Sample {

    private Sample() {}

    static Figure mean(double[] years) {
        var sum = 0.0;
        for (var year : years) sum += year;
        var mean = sum / years.length;
        var squares = 0.0;
        for (var year : years) squares += (year - mean) * (year - mean);
        return Figure.sampled(mean, Math.sqrt(squares / (years.length - 1.0) / years.length));
    }

    /** How often so many years in a row come to more than so much for each of them. */
    static Figure share(double[] years, int inARow, double each) {
        var runs = years.length / inARow;
        int above = 0;
        for (int run = 0; run < runs; run++) {
            var sum = 0.0;
            for (int year = run * inARow; year < (run + 1) * inARow; year++) sum += years[year];
            if (sum > each * inARow) above++;
        }
        return Figure.share(above, runs);
    }
}
