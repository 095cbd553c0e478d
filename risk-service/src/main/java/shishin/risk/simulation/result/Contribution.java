package shishin.risk.simulation.result;

/**
 * What one scenario, or one shared cause, adds to a portfolio.
 *
 * @param name of the scenario or of the cause; what a cause fires is the cause's, not the scenario's
 * @param tvar what it adds to the TVaR: E[its loss | the portfolio is in its tail]; over all scenarios these sum up to
 *     the TVaR of the portfolio (Euler allocation). Source: D. Tasche, Capital Allocation to Business Units and
 *     Sub-Portfolios: the Euler Principle, 2007.
 */
public record Contribution(String name, Figure tvar) {}
