package shishin.risk.simulation.montecarlo;

/**
 * Number, mean and sum of squared distances from it, of which two are merged into one.
 *
 * <p>Source: T. Chan, G. Golub, R. LeVeque, Algorithms for computing the sample variance, The American Statistician
 * 37(3), 1983.
 */
record Spread(long number, double mean, double squares) {

    static final Spread NOTHING = new Spread(0, 0, 0);

    static Spread of(double[] losses, int from, int to) {
        var sum = 0.0;
        for (int i = from; i < to; i++) sum += losses[i];
        var mean = sum / (to - from);
        var squares = 0.0;
        for (int i = from; i < to; i++) squares += (losses[i] - mean) * (losses[i] - mean);
        return new Spread(to - from, mean, squares);
    }

    Spread plus(Spread other) {
        var all = number + other.number;
        var apart = other.mean - mean;
        return new Spread(
                all,
                mean + apart * other.number / all,
                squares + other.squares + apart * apart * number * other.number / all);
    }

    double sd() {
        return Math.sqrt(squares / (number - 1));
    }

    double standardError() {
        return sd() / Math.sqrt((double) number);
    }
}
