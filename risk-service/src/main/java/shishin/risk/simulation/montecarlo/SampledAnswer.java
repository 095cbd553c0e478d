package shishin.risk.simulation.montecarlo;

import shishin.risk.simulation.result.AnnualLoss;

/**
 * What the Monte Carlo engine answers.
 *
 * @param loss the annual loss
 * @param trials the years that were simulated; fewer than allowed where the precision was reached before
 */
public record SampledAnswer(AnnualLoss loss, long trials) {}
