package shishin.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Which styles of a workbook show a number as a date. A date is nothing else: days since 1900, or since 1904. */
record DateStyles(BitSet styles, boolean from1904) {

    private static final int MOST_STYLES = 65_490;

    static DateStyles read(@Nullable InputStream in, boolean from1904) throws IOException {
        var styles = new BitSet();
        if (in == null) return new DateStyles(styles, from1904);
        var formats = new HashMap<Integer, String>();
        try (var xml = new Xml(in)) {
            var index = -1;
            while (xml.next()) {
                if (xml.starts("numFmt") && formats.size() < MOST_STYLES)
                    formats.put(xml.number("numFmtId", 0), xml.attribute("formatCode", ""));
                if (xml.starts("cellXfs")) index = 0;
                if (xml.ends("cellXfs")) index = -1;
                if (index < 0 || index >= MOST_STYLES || !xml.starts("xf")) continue;
                styles.set(index++, isDate(xml.number("numFmtId", 0), formats));
            }
        }
        return new DateStyles(styles, from1904);
    }

    private static boolean isDate(int format, Map<Integer, String> formats) {
        var code = formats.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format));
        return code != null && DateUtil.isADateFormat(format, code);
    }

    boolean isDate(int style) {
        return style >= 0 && styles.get(style);
    }

    /** ISO 8601: the day alone where the time is midnight; the number as it is where it is no day of this calendar. */
    String date(double days, String otherwise) {
        if (!DateUtil.isValidExcelDate(days)) return otherwise;
        var at = DateUtil.getLocalDateTime(days, from1904, true);
        if (at == null) return otherwise;
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate().toString() : at.toString();
    }
}
