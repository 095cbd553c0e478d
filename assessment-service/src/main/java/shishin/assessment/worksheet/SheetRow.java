package shishin.assessment.worksheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shishin.assessment.answer.AnswerView;
import shishin.platform.sheet.Row;

/** A row as it was read, and where. */
record SheetRow(Row row, Map<Field, Integer> columns) {

    private static final Set<Field> NUMBERS = EnumSet.of(Field.MATURITY, Field.TARGET_MATURITY, Field.VERSION);

    /** Whether anything in it answers. */
    boolean isAnswer() {
        return columns.keySet().stream()
                .anyMatch(field -> field.isAnswer() && !text(field).isEmpty());
    }

    String text(Field field) {
        var column = columns.get(field);
        return column == null ? "" : row.cell(column).text().strip();
    }

    /** The cell of a field, as a spreadsheet names it; of the row's code where the sheet has no such column. */
    String place(Field field) {
        return row.place(columns.getOrDefault(field, columns.getOrDefault(Field.CODE, 0)));
    }

    /** What it says, as an answer is sent; of what the sheet has no column for, what stands. */
    ObjectNode said(ObjectNode said, @Nullable AnswerView standing) {
        said.put("item", text(Field.CODE));
        put(said, "version", Field.VERSION, text(Field.VERSION));
        var answer = said.putObject("answer");
        for (var field : Field.values())
            if (field.isAnswer()) put(answer, field.member(), field, text(field, standing));
        return said;
    }

    private String text(Field field, @Nullable AnswerView standing) {
        return columns.containsKey(field) || standing == null ? text(field) : field.text(standing);
    }

    private static void put(ObjectNode node, String member, Field field, String text) {
        if (text.isEmpty()) return;
        if (field == Field.EVIDENCE) List.of(text.split("[\\s,;]+")).forEach(node.putArray(member)::add);
        else if (NUMBERS.contains(field) && text.matches("\\d{1,18}")) node.put(member, Long.parseLong(text));
        else node.put(member, text);
    }

    /** Which field a fault is about, by its place in what was said. */
    Field field(String pointer) {
        var member = pointer.replaceFirst("^/answer/", "").replaceFirst("/.*", "");
        if (pointer.equals("/version")) return Field.VERSION;
        return columns.keySet().stream()
                .filter(field -> field.member().equals(member))
                .findFirst()
                .orElse(Field.CODE);
    }
}
