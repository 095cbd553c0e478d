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
    PALE("#f1f4f7"),
    PALE_BLUE("#dbe8f6"),
    PALE_GREEN("#dff1e6"),
    PALE_ORANGE("#fbe7d6"),
    PALE_RED("#f8dfe1");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
