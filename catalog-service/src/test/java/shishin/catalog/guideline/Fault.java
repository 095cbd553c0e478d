package shishin.catalog.guideline;

import java.util.regex.Pattern;

/** A fault of recognition inside a text, and how it is made good. They are made good in the order they stand here. */
enum Fault {
    MISREAD_CHARACTER("misread-character") {
        @Override
        String mend(String text) {
            return text.replace('针', '針').replace('对', '対');
        }
    },
    BRACKET_WIDTH("bracket-width") {
        @Override
        String mend(String text) {
            return text.replace('(', '（').replace(')', '）');
        }
    },
    FOOTNOTE_MARK("footnote-mark") {
        @Override
        String mend(String text) {
            return text.replace("<sup>1</sup>", "¹").replace("<sup>2</sup>", "²");
        }
    },
    STRAY_BLANK("stray-blank") {
        @Override
        String mend(String text) {
            var single = text.replaceAll("\\h+", " ").replaceAll("I (?=[TD])", "I");
            return BESIDE_JAPANESE.matcher(single).replaceAll("");
        }
    };

    /** The one blank that is text stands before a closing 等. */
    private static final Pattern BESIDE_JAPANESE = Pattern.compile("(?<=\\P{ASCII}) (?!等$)| (?!等$)(?=\\P{ASCII})");

    private final String reason;

    Fault(String reason) {
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    abstract String mend(String text);
}
