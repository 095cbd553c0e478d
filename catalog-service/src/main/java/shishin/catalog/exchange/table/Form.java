package shishin.catalog.exchange.table;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shishin.catalog.edition.Kind;
import shishin.catalog.edition.Phase;
import shishin.catalog.edition.Situation;
import shishin.platform.sheet.Column;

/** The columns of a catalogue's workbook, with what helps to fill them in. */
final class Form {

    static final List<Column> EDITION =
            List.of(Column.of("欄\nfield", 30), Column.of("意味\nmeaning", 50), Column.of("値\nvalue", 80));

    private static final List<String> FLAGS = List.of("TRUE", "FALSE");

    /** What the values of an edition mean that people fill in; the rest explains itself by its name. */
    private static final Map<String, String> MEANINGS = meanings();

    private Form() {}

    private static Map<String, String> meanings() {
        var meanings = new LinkedHashMap<String, String>();
        meanings.put("/id", "識別子（英小文字・数字・ハイフン） Identifier: lower-case letters, digits, hyphens");
        meanings.put("/title/ja", "表題（日本語） Title in Japanese");
        meanings.put("/title/en", "表題（英語） Title in English; one of the two is enough");
        meanings.put("/publisher/ja", "発行者（日本語） Publisher in Japanese");
        meanings.put("/publisher/en", "発行者（英語） Publisher in English");
        meanings.put("/editionLabel/ja", "版（日本語） Edition in Japanese");
        meanings.put("/editionLabel/en", "版（英語） Edition in English");
        meanings.put("/kind", "種別 Kind, such as GUIDELINE, CATALOG");
        meanings.put("/language", "原文の言語 Language of the original: ja, en");
        meanings.put("/source/title", "出典 What it was taken from");
        meanings.put("/decidedOn", "決定日 Decided on: 2026-04-01");
        meanings.put("/effectiveFrom", "適用日 Effective from: 2026-04-01");
        meanings.put("/abolishedOn", "廃止日 Abolished on: 2026-04-01");
        meanings.put("/supersededBy", "後継の識別子 Identifier of the successor");
        return meanings;
    }

    static Map<String, String> editionFields() {
        return MEANINGS;
    }

    static String meaning(String pointer) {
        return MEANINGS.getOrDefault(pointer, "");
    }

    static List<Column> items(List<Field> fields) {
        return fields.stream().map(Form::column).toList();
    }

    private static Column column(Field field) {
        var column = Column.of(field.header(), field.width());
        return switch (field) {
            case CODE -> column.hinted("必須。版の中で一意。 Required, once in the edition. 例 e.g. 1.2.3-4.1");
            case PARENT -> column.hinted("上位の行のコード。最上位は空欄。 Code of the line above; empty at the top.");
            case KIND -> column.choosing(names(Kind.values()));
            case PHASE -> column.choosing(names(Phase.values()));
            case SITUATION -> column.choosing(names(Situation.values()));
            case OPEN_ENDED, ASSESSABLE, WITHDRAWN -> column.choosing(FLAGS);
            case TITLE_JA, TITLE_EN -> column.hinted("どちらか一方は必須。 At least one of the two languages.");
            case TAGS, EVIDENCE -> column.hinted("1 行に 1 件（Alt+Enter で改行）。 One a line (Alt+Enter).");
            case LEVEL, POSITION -> column.hinted("空欄なら行の並びから定まる。 Follows from the rows when empty.");
            default -> column;
        };
    }

    private static List<String> names(Enum<?>[] choices) {
        return Arrays.stream(choices).map(Enum::name).toList();
    }
}
