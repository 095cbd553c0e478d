package shishin.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shishin.platform.sheet.SheetRefused.Reason;

/** Reads one sheet of a workbook. */
final class SheetReading {

    private final String sheet;
    private final SharedTexts texts;
    private final DateStyles dates;
    private final Counting counting;
    private final SheetVisitor visitor;

    private final List<Cell> cells = new ArrayList<>();
    private int row;

    SheetReading(String sheet, SharedTexts texts, DateStyles dates, Counting counting, SheetVisitor visitor) {
        this.sheet = sheet;
        this.texts = texts;
        this.dates = dates;
        this.counting = counting;
        this.visitor = visitor;
    }

    void read(@Nullable InputStream in) throws IOException {
        if (in == null) return;
        try (var xml = new Xml(in)) {
            while (xml.next()) {
                if (xml.starts("row")) begin(xml.number("r", row + 1));
                if (xml.starts("c")) add(xml);
                if (xml.ends("row")) end();
                if (xml.starts("mergeCell")) visitor.merged(sheet, xml.attribute("ref", ""));
            }
        }
    }

    private void begin(int number) throws SheetRefused {
        if (number <= row) throw new SheetRefused(Reason.NOT_A_SHEET, "rows out of order");
        row = number;
        cells.clear();
    }

    private void end() throws SheetRefused {
        counting.row(cells.size());
        var shown = new Row(sheet, row, List.copyOf(cells));
        if (!shown.isBlank()) visitor.row(shown);
    }

    private void add(Xml xml) throws SheetRefused {
        var column = column(xml.attribute("r"), cells.size());
        counting.column(column);
        if (column < cells.size()) throw new SheetRefused(Reason.NOT_A_SHEET, "cells out of order");
        while (cells.size() < column) cells.add(Cell.EMPTY);
        cells.add(cell(xml));
    }

    /** The letters of a reference as a number from 0; more letters than any spreadsheet has are beyond every limit. */
    private static int column(@Nullable String reference, int next) {
        if (reference == null) return next;
        var column = 0;
        for (var i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            if (i == 3) return Integer.MAX_VALUE;
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    private Cell cell(Xml xml) throws SheetRefused {
        var type = xml.attribute("t", "n");
        var style = xml.number("s", -1);
        var value = "";
        String formula = null;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) value = content(xml, "v");
            if (xml.starts("f")) formula = content(xml, "f");
            if (xml.starts("is")) value = SharedTexts.read(xml, "is", counting);
        }
        return valued(type, style, value, formula);
    }

    private String content(Xml xml, String until) throws SheetRefused {
        var content = new StringBuilder();
        while (xml.next() && !xml.ends(until)) {
            if (xml.isText()) content.append(xml.text());
            counting.text(content.length());
        }
        return content.toString();
    }

    private Cell valued(String type, int style, String value, @Nullable String formula) {
        return switch (type) {
            case "s" -> new Cell(Cell.Type.TEXT, texts.of(index(value)), formula);
            case "inlineStr" -> new Cell(Cell.Type.TEXT, value, formula);
            case "str" -> new Cell(Cell.Type.TEXT, Escapes.restore(value), formula);
            case "b" -> new Cell(Cell.Type.BOOLEAN, value.strip().equals("1") ? "TRUE" : "FALSE", formula);
            case "e" -> new Cell(Cell.Type.ERROR, value, formula);
            case "d" -> new Cell(Cell.Type.DATE, value, formula);
            default -> number(style, value.strip(), formula);
        };
    }

    private Cell number(int style, String value, @Nullable String formula) {
        if (value.isEmpty()) return formula == null ? Cell.EMPTY : new Cell(Cell.Type.TEXT, "", formula);
        var number = decimal(value);
        if (number == null) return new Cell(Cell.Type.TEXT, value, formula);
        if (dates.isDate(style)) return new Cell(Cell.Type.DATE, dates.date(number.doubleValue(), value), formula);
        return new Cell(Cell.Type.NUMBER, plain(number, value), formula);
    }

    /** Digits without an exponent, unless that would make a number of a few characters a very long one. */
    private static String plain(BigDecimal number, String value) {
        var bare = number.stripTrailingZeros();
        return Math.abs(bare.scale()) > 40 ? value : bare.toPlainString();
    }

    private static @Nullable BigDecimal decimal(String value) {
        try {
            return value.length() > 64 ? null : new BigDecimal(value);
        } catch (NumberFormatException notOne) {
            return null;
        }
    }

    private static int index(String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException notOne) {
            return -1;
        }
    }
}
