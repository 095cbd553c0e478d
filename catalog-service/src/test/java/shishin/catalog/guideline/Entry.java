package shishin.catalog.guideline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A record of the guideline as far as the printed text determines it. */
record Entry(String code, String kind, int level, String ja, String intent, String intentSource) {

    /** Builds the records, with their codes, from the readings of the printed text alone. */
    static List<Entry> from(Collection<Reading> readings) {
        var walk = new Walk();
        readings.forEach(walk::take);
        return walk.entries;
    }

    private Entry quoting(Reading paragraph) {
        var joined = intent.isEmpty() || paragraph.text().isEmpty() ? "" : "\n";
        return new Entry(code, kind, level, ja, intent + joined + paragraph.text(), intentSource + paragraph.source());
    }

    private static final class Walk {
        private final List<Entry> entries = new ArrayList<>();
        private final Map<String, Integer> children = new HashMap<>();
        private final Map<Integer, String> path = new HashMap<>();
        private String viewpoint = "";

        void take(Reading reading) {
            switch (reading.role()) {
                case TITLE, PREFACE_HEADING, FOOTNOTE -> {}
                case PHASE -> add(reading.number(), "PHASE", reading);
                case VIEWPOINT -> viewpoint(reading);
                case MEASURE -> measure(viewpoint + "." + reading.number(), reading);
                case PARAGRAPH -> quote(reading);
                case ITEM -> item(reading);
            }
        }

        private void viewpoint(Reading reading) {
            viewpoint = reading.number();
            add(viewpoint, "VIEWPOINT", reading);
            if (viewpoint.startsWith("3.")) {
                measure(viewpoint + ".0", reading);
            }
        }

        private void measure(String code, Reading reading) {
            path.clear();
            path.put(0, code);
            add(code, "MEASURE", reading);
        }

        private void item(Reading reading) {
            var level = reading.level();
            var parent = path.get(level - 1);
            var code = parent + (level == 1 ? "-" : ".") + children.merge(parent, 1, Integer::sum);
            path.keySet().removeIf(deeper -> deeper >= level);
            path.put(level, code);
            add(code, "ITEM", reading);
        }

        private void quote(Reading paragraph) {
            if (!entries.isEmpty()) {
                entries.add(entries.removeLast().quoting(paragraph));
            }
        }

        private void add(String code, String kind, Reading reading) {
            entries.add(new Entry(code, kind, reading.level(), reading.text(), "", ""));
        }
    }
}
