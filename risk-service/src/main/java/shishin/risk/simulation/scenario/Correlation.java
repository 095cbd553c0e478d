package shishin.risk.simulation.scenario;

import java.util.Arrays;
import java.util.List;
import shishin.risk.simulation.fault.Fault;
import shishin.risk.simulation.fault.Require;

/**
 * The correlation matrix of a Gaussian copula between the numbers of events of scenarios: the counts of a year are the
 * quantiles of Φ(Z₁), Φ(Z₂), … where Z is normal with this correlation.
 *
 * <p>Source: A. McNeil, R. Frey, P. Embrechts, Quantitative Risk Management, 2nd ed., 2015, section 7.1.
 */
public final class Correlation {

    private static final int MOST = 500;
    private static final double SAME = 1e-12;

    private final double[][] factor;

    /**
     * Takes a matrix as it is.
     *
     * @param rows the matrix: symmetric, ones on the diagonal, positive definite
     * @throws shishin.risk.simulation.fault.InvalidModel where it is not; {@link NearestCorrelation} mends on request
     */
    public Correlation(List<List<Double>> rows) {
        this(matrix(rows));
    }

    Correlation(double[][] matrix) {
        checkShape(matrix);
        this.factor = cholesky(matrix);
    }

    public int size() {
        return factor.length;
    }

    /**
     * Makes independent normal values correlated, in place: z ← L·z, with L·Lᵀ the matrix.
     *
     * @param z one row for each scenario, one column for each year
     * @param years how many columns
     */
    public void bind(double[][] z, int years) {
        for (int row = size() - 1; row >= 0; row--) {
            var target = z[row];
            for (int year = 0; year < years; year++) target[year] *= factor[row][row];
            for (int column = 0; column < row; column++) addTo(target, factor[row][column], z[column], years);
        }
    }

    static double[][] matrix(List<List<Double>> rows) {
        Require.size("correlation", rows, MOST);
        return rows.stream()
                .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
    }

    static void checkShape(double[][] matrix) {
        for (var row : matrix) Require.that(row.length == matrix.length, Fault.NOT_SQUARE, "correlation");
        for (int i = 0; i < matrix.length; i++) {
            Require.that(Math.abs(matrix[i][i] - 1) <= SAME, Fault.NOT_A_CORRELATION, "correlation");
            for (int j = 0; j < i; j++) {
                Require.that(Math.abs(matrix[i][j]) <= 1, Fault.NOT_A_CORRELATION, "correlation");
                Require.that(Math.abs(matrix[i][j] - matrix[j][i]) <= SAME, Fault.NOT_SYMMETRIC, "correlation");
            }
        }
    }

    private static void addTo(double[] target, double weight, double[] source, int years) {
        for (int year = 0; year < years; year++) target[year] += weight * source[year];
    }

    private static double[][] cholesky(double[][] matrix) {
        var lower = Arrays.stream(matrix).map(row -> new double[row.length]).toArray(double[][]::new);
        for (int i = 0; i < matrix.length; i++)
            for (int j = 0; j <= i; j++) {
                var rest = matrix[i][j];
                for (int k = 0; k < j; k++) rest -= lower[i][k] * lower[j][k];
                if (i == j) Require.that(rest > SAME, Fault.NOT_POSITIVE_DEFINITE, "correlation");
                lower[i][j] = i == j ? Math.sqrt(rest) : rest / lower[j][j];
            }
        return lower;
    }
}
