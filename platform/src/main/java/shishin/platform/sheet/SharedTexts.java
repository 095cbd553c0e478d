package shishin.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that a workbook keeps apart from its sheets, because they come more than once. */
record SharedTexts(List<String> texts) {

    static SharedTexts read(@Nullable InputStream in, Counting counting) throws IOException {
        if (in == null) return new SharedTexts(List.of());
        var texts = new ArrayList<String>();
        try (var xml = new Xml(in)) {
            while (xml.next()) {
                if (!xml.starts("si")) continue;
                var text = read(xml, "si", counting);
                counting.shared(text.length());
                texts.add(text);
            }
        }
        return new SharedTexts(texts);
    }

    /** What stands between here and the end of the element: its runs together, without readings (ふりがな). */
    static String read(Xml xml, String until, Counting counting) throws SheetRefused {
        var text = new StringBuilder();
        var reading = false;
        var inside = false;
        while (xml.next() && !xml.ends(until)) {
            if (xml.starts("rPh")) reading = true;
            if (xml.ends("rPh")) reading = false;
            if (xml.starts("t")) inside = true;
            if (xml.ends("t")) inside = false;
            if (!xml.isText() || !inside || reading) continue;
            text.append(xml.text());
            counting.text(text.length());
        }
        return Escapes.restore(text.toString());
    }

    /** The text of this number; empty when there is none, which is a fault of whoever wrote the file. */
    String of(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }
}
