package shishin.risk.simulation.scenario;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Mends a matrix that is no correlation matrix, on request: the nearest one in the Frobenius norm, by projections in turn
 * on the matrices without negative eigenvalues and on those with ones on the diagonal.
 *
 * <p>Source: N. J. Higham, Computing the Nearest Correlation Matrix, IMA Journal of Numerical Analysis 22, 2002.
 */
public final class NearestCorrelation {

    private static final int ROUNDS = 500;
    private static final double CLOSE = 1e-10;

    /** The least eigenvalue that is left, so that the result can be factored. */
    private static final double LEAST = 1e-6;

    private NearestCorrelation() {}

    /**
     * Mends a matrix.
     *
     * @param rows symmetric, ones on the diagonal
     */
    public static Correlation of(List<List<Double>> rows) {
        var matrix = Correlation.matrix(rows);
        Correlation.checkShape(matrix);
        var mended = MatrixUtils.createRealMatrix(matrix);
        var correction = MatrixUtils.createRealMatrix(matrix.length, matrix.length);
        for (int round = 0; round < ROUNDS; round++) {
            var shifted = mended.subtract(correction);
            var projected = withoutNegative(shifted);
            correction = projected.subtract(shifted);
            var next = withOnes(projected);
            var step = next.subtract(mended).getFrobeniusNorm();
            mended = next;
            if (step < CLOSE) break;
        }
        return new Correlation(scaled(withoutNegative(mended)).getData());
    }

    private static RealMatrix withoutNegative(RealMatrix matrix) {
        var parts = new EigenDecompositionSymmetric(matrix);
        var values = Arrays.stream(parts.getEigenvalues())
                .map(value -> Math.max(value, LEAST))
                .toArray();
        var diagonal = MatrixUtils.createRealDiagonalMatrix(values);
        return parts.getV().multiply(diagonal).multiplyTransposed(parts.getV());
    }

    private static RealMatrix withOnes(RealMatrix matrix) {
        var copy = matrix.copy();
        for (int i = 0; i < copy.getRowDimension(); i++) copy.setEntry(i, i, 1);
        return copy;
    }

    /** Ones on the diagonal by scaling, which keeps all eigenvalues above 0; exactly symmetric. */
    private static RealMatrix scaled(RealMatrix matrix) {
        var copy = matrix.copy();
        for (int i = 0; i < copy.getRowDimension(); i++)
            for (int j = 0; j <= i; j++) {
                var value =
                        i == j ? 1 : matrix.getEntry(i, j) / Math.sqrt(matrix.getEntry(i, i) * matrix.getEntry(j, j));
                copy.setEntry(i, j, value);
                copy.setEntry(j, i, value);
            }
        return copy;
    }
}
