package shishin.assessment.drawing;

/**
 * Colours that are told apart by those who see few (after Okabe and Ito), each at least 4.5 to 1 against white (WCAG 2.2,
 * 1.4.3); lines differ in their dashes as well.
 */
public enum Colour {
    BLUE("#0a5ea8", ""),
    GREEN("#00704f", "9 4"),
    ORANGE("#a84800", "2 4"),
    PURPLE("#8a3a78", "12 4 2 4");

    static final String INK = "#16202a";
    static final String QUIET = "#4a5663";
    static final String TRACK = "#dfe5eb";
    static final String PAPER = "#ffffff";

    private final String code;
    private final String dashes;

    Colour(String code, String dashes) {
        this.code = code;
        this.dashes = dashes;
    }

    String code() {
        return code;
    }

    String dashes() {
        return dashes.isEmpty() ? "none" : dashes;
    }
}
