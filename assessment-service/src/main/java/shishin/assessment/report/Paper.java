package shishin.assessment.report;

import java.util.List;
import shishin.platform.language.Language;

/**
 * A report before it becomes a page or is printed.
 *
 * @param front lines below the title: whose it is, and of when
 */
record Paper(Language language, String title, List<String> front, List<Section> sections) {

    /**
     * A part with a heading of its own.
     *
     * @param picture as SVG; empty for none, and left out in print
     */
    record Section(String heading, List<String> paragraphs, Table table, String picture) {

        static Section of(String heading, List<String> paragraphs) {
            return new Section(heading, paragraphs, Table.NONE, "");
        }

        static Section of(String heading, List<String> paragraphs, Table table) {
            return new Section(heading, paragraphs, table, "");
        }

        public boolean isDrawn() {
            return !picture.isEmpty();
        }
    }

    /** A table; the first column is the widest. */
    record Table(List<String> columns, List<List<String>> rows) {

        static final Table NONE = new Table(List.of(), List.of());

        public boolean isEmpty() {
            return rows.isEmpty();
        }
    }
}
