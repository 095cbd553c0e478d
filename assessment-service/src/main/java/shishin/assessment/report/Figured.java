package shishin.assessment.report;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import shishin.assessment.posture.Figures;
import shishin.assessment.posture.Words;
import shishin.assessment.report.Paper.Section;

/** Figures as they are written, and what they mean. */
record Figured(Words words) {

    private static final double NOTICED = 0.005;

    String share(@Nullable Double share) {
        return share == null ? "–" : String.format(Locale.ROOT, "%.0f%%", share * 100);
    }

    String level(@Nullable Double level) {
        return level == null ? "–" : String.format(Locale.ROOT, "%.1f", level);
    }

    /** How much a share has moved, in points of a hundred. */
    String move(@Nullable Double change) {
        if (change == null) return "–";
        if (Math.abs(change) < NOTICED) return "±0";
        return String.format(Locale.ROOT, "%+.0f", change * 100);
    }

    String maturityAndTarget(Figures figures) {
        return level(figures.maturity()) + " / " + level(figures.targetMaturity());
    }

    Section definitions() {
        return Section.of(
                words.of("数値の意味", "What the figures mean"),
                List.of(
                        words.of(
                                "評価率：問うた項目のうち、評価した、又は該当しないと判断した割合。未回答と未評価は下げる。",
                                "Coverage: how much of what is asked has been judged, or found not to apply. What is not answered lowers it."),
                        words.of(
                                "適合率：評価し、該当する項目のうち、適合している割合。一部適合は半分に数える。",
                                "Conformity: how much of what was judged and applies conforms; what conforms in part counts half."),
                        words.of(
                                "成熟度：付けられた成熟度（0～5）の平均。",
                                "Maturity: the mean of the maturities that were given, 0 to 5."),
                        words.of(
                                "証跡の鮮度：証跡の系列のうち、期限切れ・再取得待ち・遅延でないものの割合。",
                                "Freshness: how many streams of evidence are neither expired, nor overdue, nor wanted anew.")));
    }
}
