package shishin.catalog.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What one or more printed lines say: their role, their number or level as printed, and their text with its faults made
 * good. {@code source} is the place in the main volume that a quoted paragraph names at its end, or empty.
 */
record Reading(
        Role role, String number, int level, String text, String source, List<Integer> lines, List<String> faults) {

    enum Role {
        TITLE,
        PREFACE_HEADING,
        PARAGRAPH,
        FOOTNOTE,
        PHASE,
        VIEWPOINT,
        MEASURE,
        ITEM
    }

    private static final int LAST_LINE_OF_THE_TITLE = 6;
    private static final String MARKS = "○－・";
    private static final Pattern PREFACE_HEADING = Pattern.compile("## ([.・]) ?(.+)");
    private static final Pattern FOOTNOTE = Pattern.compile("<sup>(\\d)</sup> (.+)");
    private static final Pattern PHASE = Pattern.compile("#+ (\\d)\\. (.+)");
    private static final Pattern VIEWPOINT = Pattern.compile("#+ (\\d\\.\\d) (.+)");
    private static final Pattern MEASURE = Pattern.compile("(?:#+ |\\*\\*)\\((\\d)\\) (.+?)(?:\\*\\*)?");
    private static final Pattern MARKED = Pattern.compile("(?:#+ |- )?([○－ー—・])\\s*(.+)");
    private static final Pattern UNMARKED = Pattern.compile("(- )(.+)");
    private static final Pattern QUOTED_FROM = Pattern.compile("[（(](指針本編Ⅱ[0-9.]+(?:\\(\\d\\))?)から引用[）)]$");

    /** Reads a line that may have lost its ○ ({@code lostMark}): a bare list line is of the fourth level unless it has. */
    static Reading of(PrintedLine line, boolean lostMark) {
        if (line.first() <= LAST_LINE_OF_THE_TITLE) {
            return mended(Role.TITLE, "", 0, line.text(), line);
        }
        for (var role : List.of(Role.PREFACE_HEADING, Role.FOOTNOTE, Role.PHASE, Role.VIEWPOINT, Role.MEASURE)) {
            var matched = pattern(role).matcher(line.text());
            if (matched.matches()) {
                return mended(role, matched.group(1), 0, matched.group(2), line);
            }
        }
        var marked = MARKED.matcher(line.text());
        if (marked.matches()) {
            return mended(Role.ITEM, marked.group(1), level(marked.group(1)), marked.group(2), line);
        }
        var unmarked = UNMARKED.matcher(line.text());
        if (unmarked.matches()) {
            return mended(Role.ITEM, lostMark ? "" : "-", lostMark ? 1 : 4, unmarked.group(2), line);
        }
        return mended(Role.PARAGRAPH, "", 0, line.text(), line);
    }

    private static Pattern pattern(Role role) {
        return switch (role) {
            case PREFACE_HEADING -> PREFACE_HEADING;
            case FOOTNOTE -> FOOTNOTE;
            case PHASE -> PHASE;
            case VIEWPOINT -> VIEWPOINT;
            case MEASURE -> MEASURE;
            case ITEM -> MARKED;
            case TITLE, PARAGRAPH -> throw new IllegalArgumentException(role + " has no mark");
        };
    }

    private static int level(String mark) {
        return mark.equals("ー") || mark.equals("—") ? 2 : MARKS.indexOf(mark) + 1;
    }

    private static Reading mended(Role role, String number, int level, String printed, PrintedLine line) {
        var faults = new ArrayList<>(line.faultsOfPlace(role, number, level));
        var quoted = QUOTED_FROM.matcher(role == Role.PARAGRAPH ? printed : "");
        var source = quoted.find() ? quoted.group(1) : "";
        var text = source.isEmpty() ? printed : printed.substring(0, quoted.start());
        for (var fault : Fault.values()) {
            var mended = fault.mend(text);
            if (!mended.equals(text)) {
                faults.add(fault.reason());
            }
            text = mended;
        }
        return new Reading(role, number, level, text, source, line.numbers(), List.copyOf(faults));
    }
}
