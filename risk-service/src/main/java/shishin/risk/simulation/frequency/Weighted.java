package shishin.risk.simulation.frequency;

/**
 * A count that is one of several possible.
 *
 * @param weight the probability that it is this one
 */
public record Weighted(double weight, Count count) {}
