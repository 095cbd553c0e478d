package shishin.risk.drawing;

/** The colours of pictures: all text reaches a contrast of 4.5 : 1 on white (WCAG 2.2, 1.4.3), all lines 3 : 1. */
public enum Ink {
    TEXT("#16202a"),
    FAINT_TEXT("#5b6773"),
    RULE("#d5dbe1"),
    AXIS("#7a8591"),
    BLUE("#1f5fa8"),
    ORANGE("#b4530a"),
    GREEN("#2b7a4b"),
    RED("#b3202e"),
    WHITE("#ffffff"),
    PALE_BLUE("#dbe8f6"),
    PALE_GREEN("#dff1e6"),
    PALE_ORANGE("#fbe7d6"),
    PALE_RED("#f8dfe1"),
    /** Of areas, each with the ink that is read on it and a paler one; they differ in lightness, too. */
    MINT("#9fd3b4"),
    PALE_MINT("#eaf5ee"),
    ON_MINT("#12351f"),
    YELLOW("#f5d35c"),
    PALE_YELLOW("#fcf5dc"),
    ON_YELLOW("#3d3000"),
    AMBER("#ee8a3c"),
    PALE_AMBER("#fce8d8"),
    ON_AMBER("#331500"),
    PALE_CRIMSON("#f6dadd");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
