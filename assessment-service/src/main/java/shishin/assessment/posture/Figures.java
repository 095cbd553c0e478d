package shishin.assessment.posture;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The five figures of a posture. Each is missing where there is nothing to tell it from.
 *
 * @param coverage 0 to 1: how much of what is asked has been judged, or found not to apply
 * @param conformity 0 to 1: how much of what was judged and applies conforms; a half for what conforms in part
 * @param maturity 0 to 5: the mean of the maturities that were given
 * @param targetMaturity 0 to 5: the mean of the maturities that are aimed at
 * @param freshness 0 to 1: how many of the streams of evidence are up to date
 */
@Schema(name = "PostureFigures", examples = """
        {"coverage":0.82,"conformity":0.71,"maturity":2.4,"targetMaturity":3.5,"freshness":0.93}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figures(
        @Nullable Double coverage,
        @Nullable Double conformity,
        @Nullable Double maturity,
        @Nullable Double targetMaturity,
        @Nullable Double freshness) {

    private static final double DIGITS = 1e4;

    static final Figures NONE = new Figures(null, null, null, null, null);

    /** How much each has grown since; missing where one of the two is. */
    public Figures since(Figures before) {
        return new Figures(
                grown(coverage, before.coverage),
                grown(conformity, before.conformity),
                grown(maturity, before.maturity),
                grown(targetMaturity, before.targetMaturity),
                grown(freshness, before.freshness));
    }

    private static @Nullable Double grown(@Nullable Double now, @Nullable Double before) {
        return now == null || before == null ? null : rounded(now - before);
    }

    /** A share in four digits; missing where there is nothing to have a share of. */
    static @Nullable Double share(double part, double whole) {
        return whole == 0 ? null : rounded(part / whole);
    }

    private static double rounded(double figure) {
        return Math.round(figure * DIGITS) / DIGITS;
    }
}
