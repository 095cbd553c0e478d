package shishin.benchmark.report;

import shishin.benchmark.load.Spread;

/** What is to be reached, and how the middle of what was measured compares. */
public record Goal(String operation, Bound bound, double limit, String unit) {

    /** On which side of the limit the good values lie. */
    public enum Bound {
        AT_LEAST("≥"),
        AT_MOST("≤");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }
    }

    public static Goal atLeast(String operation, double limit, String unit) {
        return new Goal(operation, Bound.AT_LEAST, limit, unit);
    }

    public static Goal atMost(String operation, double limit, String unit) {
        return new Goal(operation, Bound.AT_MOST, limit, unit);
    }

    boolean reachedBy(Spread measured) {
        return switch (bound) {
            case AT_LEAST -> measured.median() >= limit;
            case AT_MOST -> measured.median() <= limit;
        };
    }

    String target() {
        return "%s %s %s".formatted(bound.sign, Numbers.shown(limit), unit);
    }
}
