package shishin.risk.scale;

import java.util.List;

/**
 * Likelihood × impact → level, of a row for each likelihood, in it a level for each impact.
 *
 * @param rows one row per likelihood, the least likely first; in it one level per impact, the slightest first
 */
public record Matrix(List<List<RiskLevel>> rows) {

    public Matrix {
        rows = rows.stream().map(List::copyOf).toList();
    }

    public int likelihoods() {
        return rows.size();
    }

    public int impacts() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    /** The level at a likelihood and an impact, both counted from 1. */
    public RiskLevel level(int likelihood, int impact) {
        return rows.get(likelihood - 1).get(impact - 1);
    }

    public boolean holds(int likelihood, int impact) {
        return likelihood >= 1 && likelihood <= likelihoods() && impact >= 1 && impact <= impacts();
    }

    public boolean isRectangular() {
        return rows.stream().allMatch(row -> row.size() == impacts());
    }

    /** Whether more likelihood or more impact never lowers the level. */
    public boolean neverFalls() {
        for (int likelihood = 1; likelihood <= likelihoods(); likelihood++)
            for (int impact = 1; impact <= impacts(); impact++) if (fallsAt(likelihood, impact)) return false;
        return true;
    }

    private boolean fallsAt(int likelihood, int impact) {
        var here = level(likelihood, impact);
        return (likelihood > 1 && level(likelihood - 1, impact).isAbove(here))
                || (impact > 1 && level(likelihood, impact - 1).isAbove(here));
    }
}
