package shishin.catalog.crosswalk.transfer;

import java.util.Locale;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Remedy;
import shishin.catalog.finding.Severity;

/** What can be odd about a file, and what is done about it. The texts stand with those of all findings. */
enum Oddity {
    UNREADABLE(Severity.ERROR, Remedy.STOPPED),
    NOT_A_MAPPING(Severity.ERROR, Remedy.STOPPED),
    TOO_MANY(Severity.ERROR, Remedy.STOPPED),
    CATALOGUE_UNKNOWN(Severity.ERROR, Remedy.LEFT_OUT),
    UNKNOWN_RELATION(Severity.ERROR, Remedy.LEFT_OUT),
    UNKNOWN_ITEM(Severity.ERROR, Remedy.LEFT_OUT),
    UNFIT_VALUE(Severity.ERROR, Remedy.LEFT_OUT),
    CONTRADICTORY(Severity.ERROR, Remedy.LEFT_OUT),
    TWICE(Severity.WARNING, Remedy.LEFT_OUT),
    PRESENT(Severity.WARNING, Remedy.LEFT_OUT),
    STRENGTH_ASSUMED(Severity.WARNING, Remedy.MENDED),
    RATIONALE_UNKNOWN(Severity.WARNING, Remedy.LEFT_OUT),
    SHORTENED(Severity.WARNING, Remedy.MENDED),
    COLUMN_UNKNOWN(Severity.INFO, Remedy.LEFT_OUT);

    private final Severity severity;
    private final Remedy remedy;

    Oddity(Severity severity, Remedy remedy) {
        this.severity = severity;
        this.remedy = remedy;
    }

    /** Says so of a place. */
    void tell(Findings findings, String place, String... words) {
        switch (severity) {
            case ERROR -> findings.error(place, code(), remedy, words);
            case WARNING -> findings.warning(place, code(), remedy, words);
            case INFO -> findings.info(place, code(), remedy, words);
        }
    }

    /** Its stable name in a report. */
    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
