package shishin.risk.figure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.risk.simulation.result.Contribution;

/**
 * What each risk adds to the worst years of a portfolio.
 *
 * @param tvar of the portfolio at 99 %: the sum of the parts
 * @param parts the most first
 */
@Schema(description = "What each risk adds to the worst years of a portfolio (TVaR at 99 %)", examples = """
        {"currency": "JPY", "tvar": 90000000, "parts": [
          {"name": "R-2026-0001", "tvar": {"value": 60000000, "error": 0, "low": 60000000, "high": 60000000}}]}""")
record Contributions(String currency, double tvar, List<Contribution> parts) {}
