package shishin.risk.simulation.exact;

/**
 * On which grid an exact answer was computed.
 *
 * @param points a power of two
 * @param step the distance of its points, in the unit of the losses
 * @param accuracy the greatest relative error of VaR at 99 % that was asked for
 * @param reached the estimated relative error of VaR at 99 %: how far it moved when the step was halved
 * @param aliasing a bound of the probability that wrapped around the end of the grid
 */
public record Grid(int points, double step, double accuracy, double reached, double aliasing) {}
