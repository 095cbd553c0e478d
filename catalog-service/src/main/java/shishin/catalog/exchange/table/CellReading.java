package shishin.catalog.exchange.table;

import java.text.Normalizer;
import shishin.catalog.exchange.Codes;
import shishin.catalog.exchange.Mending;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Remedy;
import shishin.platform.sheet.Cell;
import shishin.platform.sheet.Row;

/** Reads one cell after the other, and tells what a spreadsheet has made of what was typed. */
record CellReading(Findings findings, Mending mending) {

    private static final int LONGEST_CODE = 100;

    CellReading(Findings findings) {
        this(findings, new Mending(findings));
    }

    /** The text of a cell. Of a formula the result that was kept with it: nothing is ever calculated here. */
    String text(Row row, int column) {
        var cell = row.cell(column);
        if (cell.formula() != null) formula(row, column, cell);
        if (cell.type() != Cell.Type.ERROR) return mending.visible(cell.text(), row.place(column));
        findings.error(row.place(column), "cell-error", Remedy.LEFT_OUT, cell.text());
        return "";
    }

    private void formula(Row row, int column, Cell cell) {
        if (cell.isBlank()) findings.error(row.place(column), "cell-formula-without-result", Remedy.LEFT_OUT);
        else findings.warning(row.place(column), "cell-formula", Remedy.MENDED, cell.text());
    }

    /** A code: on one line, in the narrow forms of its digits and signs; empty where there is none to be had. */
    String code(Row row, int column) {
        var cell = row.cell(column);
        var text = text(row, column);
        var place = row.place(column);
        if (text.isBlank()) return "";
        if (cell.type() == Cell.Type.DATE) {
            findings.error(place, "code-became-date", Remedy.LEFT_OUT, text);
            return "";
        }
        if (cell.type() == Cell.Type.NUMBER && text.contains("."))
            findings.warning(place, "code-is-number", Remedy.KEPT, text);
        var code = narrow(text);
        if (code.isEmpty() || code.length() > LONGEST_CODE) {
            findings.error(place, "code-unusable", Remedy.LEFT_OUT, String.valueOf(LONGEST_CODE));
            return "";
        }
        if (!code.equals(text)) findings.warning(place, "code-mended", Remedy.MENDED, text, code);
        return code;
    }

    /** A code as an edition keeps it. */
    String lineCode(Row row, int column) {
        var code = code(row, column);
        if (code.isEmpty()) return code;
        var fit = Codes.fit(code);
        if (!fit.equals(code)) findings.warning(row.place(column), "code-mended", Remedy.MENDED, code, fit);
        return fit;
    }

    private static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", " ")
                .replaceAll("[‐‑‒–—―−ー](?=[0-9])", "-")
                .strip()
                .replaceAll("\\s+", " ");
    }
}
