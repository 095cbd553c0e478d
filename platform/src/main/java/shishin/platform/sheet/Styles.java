package shishin.platform.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How cells look. All are of type text: what is typed into them stays as typed, and 1-2 does not become a date. */
final class Styles {

    /** The built-in format of text. */
    private static final short TEXT = 49;

    private static final String FONT = "Yu Gothic";

    private final CellStyle header;
    private final CellStyle text;
    private final CellStyle quoted;

    Styles(Workbook workbook) {
        this.header = header(workbook);
        this.text = text(workbook);
        this.quoted = text(workbook);
        quoted.setQuotePrefixed(true);
    }

    private static CellStyle header(Workbook workbook) {
        var style = text(workbook);
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setBold(true);
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    private static CellStyle text(Workbook workbook) {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setFontName(FONT);
        style.setFont(font);
        style.setDataFormat(TEXT);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    CellStyle header() {
        return header;
    }

    CellStyle text() {
        return text;
    }

    /** For a text that would be calculated once someone edits it: shown with a quote before it, kept without. */
    CellStyle of(String content) {
        return Neutral.out(content).equals(content) ? text : quoted;
    }
}
