package shishin.risk.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import shishin.platform.language.Language;
import shishin.risk.scale.Bilingual;

/** What pictures say, in one of the two languages. */
record Words(Language language) {

    String either(String ja, String en) {
        return new Bilingual(ja, en).in(language);
    }

    /** An amount, short: 1.2 M, 120 万. */
    String amount(double amount) {
        return switch (language) {
            case JA ->
                amount >= 1e12
                        ? of(amount / 1e12, "兆")
                        : amount >= 1e8
                                ? of(amount / 1e8, "億")
                                : amount >= 1e4 ? of(amount / 1e4, "万") : of(amount, "");
            case EN ->
                amount >= 1e12
                        ? of(amount / 1e12, " T")
                        : amount >= 1e9
                                ? of(amount / 1e9, " bn")
                                : amount >= 1e6
                                        ? of(amount / 1e6, " M")
                                        : amount >= 1e3 ? of(amount / 1e3, " k") : of(amount, "");
        };
    }

    private static String of(double value, String unit) {
        var digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
        return BigDecimal.valueOf(value)
                        .setScale(digits, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + unit;
    }

    String percent(double share) {
        var percent = share * 100;
        var digits = percent >= 10 ? 0 : percent >= 1 ? 1 : 2;
        return BigDecimal.valueOf(percent)
                        .setScale(digits, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }
}
