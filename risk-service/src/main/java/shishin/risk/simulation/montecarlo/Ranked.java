package shishin.risk.simulation.montecarlo;

/** Losses in the order of their size; ranks begin with 1 at the smallest. */
interface Ranked {

    long size();

    /** How many are zero. */
    long zeros();

    double value(long rank);

    /** The sum of all losses of a higher rank. */
    double sumAbove(long rank);

    /** The sum of the squares of all losses of a higher rank. */
    double squaresAbove(long rank);

    /** How far a value may be from the loss of its rank, as a share of it. */
    double resolution();
}
