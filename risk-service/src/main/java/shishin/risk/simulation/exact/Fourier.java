package shishin.risk.simulation.exact;

import java.util.Arrays;
import java.util.function.Consumer;
import org.hipparchus.transform.DftNormalization;
import org.hipparchus.transform.FastFourierTransformer;
import org.hipparchus.transform.TransformType;

/**
 * Two real sequences (losses rounded down, and up) through the Fourier transform at once, exponentially tilted so that
 * what wraps around the end of the grid is damped by e⁻²⁰.
 *
 * <p>Source: R. Grübel, R. Hermesmeier, Computation of compound distributions I: aliasing errors and exponential tilting,
 * ASTIN Bulletin 29(2), 1999.
 */
final class Fourier {

    private static final double TILT = 20;

    /** What is left of a probability that wrapped around. */
    static final double LEFT = Math.exp(-TILT);

    private final int points;
    private final double[] real;
    private final double[] imaginary;

    private Fourier(double[] real, double[] imaginary) {
        this.points = real.length;
        this.real = real;
        this.imaginary = imaginary;
    }

    static Fourier of(Cells cells) {
        var weights = weights(cells.points());
        var spectrum = new Fourier(cells.down.clone(), cells.up.clone());
        for (int i = 0; i < weights.length; i++) {
            spectrum.real[i] *= weights[i];
            spectrum.imaginary[i] *= weights[i];
        }
        spectrum.transform(TransformType.FORWARD);
        return spectrum;
    }

    /** The spectrum of a loss that is always zero: one everywhere. */
    static Fourier zero(int points) {
        var ones = new double[points];
        Arrays.fill(ones, 1);
        return new Fourier(ones, ones.clone());
    }

    Cells back() {
        transform(TransformType.INVERSE);
        var weights = weights(points);
        for (int i = 0; i < points; i++) {
            real[i] /= weights[i];
            imaginary[i] /= weights[i];
        }
        return new Cells(real, imaginary);
    }

    /** Applies a function to the values of both sequences' spectra: {@code z} holds real and imaginary part, in place. */
    Fourier map(Consumer<double[]> function) {
        return with(this, (z, _) -> function.accept(z));
    }

    /** The spectrum of the sum of both independent losses. */
    Fourier times(Fourier other) {
        return with(other, (z, w) -> {
            var re = z[0] * w[0] - z[1] * w[1];
            z[1] = z[0] * w[1] + z[1] * w[0];
            z[0] = re;
        });
    }

    /** The spectrum of what is left when one of independent losses is taken out of the sum. */
    Fourier over(Fourier other) {
        return with(other, (z, w) -> {
            var size = Math.max(w[0] * w[0] + w[1] * w[1], Double.MIN_NORMAL);
            var re = (z[0] * w[0] + z[1] * w[1]) / size;
            z[1] = (z[1] * w[0] - z[0] * w[1]) / size;
            z[0] = re;
        });
    }

    Fourier copy() {
        return new Fourier(real.clone(), imaginary.clone());
    }

    private interface Pair {
        void apply(double[] z, double[] w);
    }

    /** Half of the frequencies will do: those of a real sequence at −k are the conjugates of those at k. */
    private Fourier with(Fourier other, Pair function) {
        var down = new double[2];
        var up = new double[2];
        var otherDown = new double[2];
        var otherUp = new double[2];
        for (int k = 0; k <= points / 2; k++) {
            unpack(k, down, up);
            other.unpack(k, otherDown, otherUp);
            function.apply(down, otherDown);
            function.apply(up, otherUp);
            pack(k, down, up);
        }
        return this;
    }

    private void unpack(int k, double[] down, double[] up) {
        var mirror = (points - k) & (points - 1);
        down[0] = (real[k] + real[mirror]) / 2;
        down[1] = (imaginary[k] - imaginary[mirror]) / 2;
        up[0] = (imaginary[k] + imaginary[mirror]) / 2;
        up[1] = (real[mirror] - real[k]) / 2;
    }

    private void pack(int k, double[] down, double[] up) {
        var mirror = (points - k) & (points - 1);
        real[k] = down[0] - up[1];
        imaginary[k] = down[1] + up[0];
        real[mirror] = down[0] + up[1];
        imaginary[mirror] = up[0] - down[1];
    }

    private void transform(TransformType type) {
        FastFourierTransformer.transformInPlace(new double[][] {real, imaginary}, DftNormalization.STANDARD, type);
    }

    /** One after the other, for speed: what this loses in accuracy is the same on the way there and back. */
    private static double[] weights(int points) {
        var weights = new double[points];
        var ratio = Math.exp(-TILT / points);
        weights[0] = 1;
        for (int i = 1; i < points; i++) weights[i] = weights[i - 1] * ratio;
        return weights;
    }
}
