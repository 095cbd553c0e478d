package shishin.platform.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Writes one sheet of a workbook. */
final class SheetWriting implements Table {

    private static final int LAST_ROW = 20_000;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private int next;

    SheetWriting(SXSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    Table begin(List<Column> columns) {
        var row = sheet.createRow(next++);
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            width(i, column.width());
            var cell = row.createCell(i);
            cell.setCellValue(column.header());
            cell.setCellStyle(styles.header());
            if (!column.choices().isEmpty() || !column.hint().isEmpty()) guide(i, column);
        }
        sheet.createFreezePane(0, 1);
        return this;
    }

    Table page(List<Integer> widths) {
        for (var i = 0; i < widths.size(); i++) width(i, widths.get(i));
        return this;
    }

    private void width(int column, int characters) {
        sheet.setColumnWidth(column, Math.min(characters, 255) * 256);
        sheet.setDefaultColumnStyle(column, styles.text());
    }

    private void guide(int index, Column column) {
        var helper = sheet.getDataValidationHelper();
        var constraint = column.choices().isEmpty()
                ? helper.createTextLengthConstraint(
                        DataValidationConstraint.OperatorType.BETWEEN, "0", String.valueOf(WorkbookFile.LONGEST_TEXT))
                : helper.createExplicitListConstraint(column.choices().toArray(String[]::new));
        var cells = new CellRangeAddressList(1, LAST_ROW, index, index);
        var validation = helper.createValidation(constraint, cells);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        if (!column.hint().isEmpty()) {
            validation.createPromptBox(column.header(), column.hint());
            validation.setShowPromptBox(true);
        }
        sheet.addValidationData(validation);
    }

    @Override
    public void row(List<String> texts) {
        var row = sheet.createRow(next++);
        for (var i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            if (text.isEmpty()) continue;
            var cell = row.createCell(i);
            cell.setCellValue(Escapes.escape(text));
            cell.setCellStyle(styles.of(text));
        }
    }
}
