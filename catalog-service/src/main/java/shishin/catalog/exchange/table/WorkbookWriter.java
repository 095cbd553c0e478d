package shishin.catalog.exchange.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import shishin.catalog.exchange.CatalogWriter;
import shishin.catalog.exchange.Excerpt;
import shishin.catalog.exchange.Format;
import shishin.platform.language.Language;
import shishin.platform.sheet.Column;
import shishin.platform.sheet.Table;
import shishin.platform.sheet.WorkbookFile;

/** Writes a catalogue as a workbook that, read again, is the same catalogue. */
@ApplicationScoped
class WorkbookWriter implements CatalogWriter {

    /** Everything but what stands for several columns at once. */
    static final List<Field> FIELDS = Arrays.stream(Field.values())
            .filter(field -> field != Field.TITLE && field != Field.REST)
            .toList();

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public void write(Excerpt excerpt, OutputStream out) throws IOException {
        var tongues = new Tongues(excerpt.languages());
        var edition = Trees.of(excerpt.catalog().edition());
        tongues.prune(edition);
        try (var file = new WorkbookFile(excerpt.catalog().edition().title().in(Language.JA))) {
            var values = file.sheet(Part.EDITION.sheet(), Form.EDITION);
            for (var leaf : Leaf.of(edition)) pieces(values, leaf, leaf.pointer(), Form.meaning(leaf.pointer()));
            items(file, excerpt, tongues);
            details(file, excerpt, tongues);
            if (excerpt.isWhole()) corrections(file, excerpt);
            file.write(out);
        }
    }

    private static void items(WorkbookFile file, Excerpt excerpt, Tongues tongues) throws IOException {
        var items = file.sheet(Part.ITEMS.sheet(), Form.items(FIELDS));
        for (var item : excerpt.items()) items.row(new ItemCells(item, tongues).of(FIELDS));
    }

    private static void details(WorkbookFile file, Excerpt excerpt, Tongues tongues) throws IOException {
        if (excerpt.items().stream().allMatch(item -> item.detail() == null)) return;
        var details = file.sheet(
                Part.DETAILS.sheet(),
                List.of(Column.of("コード\ncode", 16), Column.of("所在\npointer", 36), Column.of("値\nvalue", 90)));
        for (var item : excerpt.items())
            for (var leaf : new ItemCells(item, tongues).details()) pieces(details, leaf, item.code(), leaf.pointer());
    }

    private static void corrections(WorkbookFile file, Excerpt excerpt) throws IOException {
        var leaves = Leaf.of(Trees.of(excerpt.catalog().corrections()));
        if (leaves.isEmpty()) return;
        var corrections =
                file.sheet(Part.CORRECTIONS.sheet(), List.of(Column.of("所在\npointer", 36), Column.of("値\nvalue", 90)));
        for (var leaf : leaves) pieces(corrections, leaf, leaf.pointer());
    }

    /** A value too long for a cell goes on in the next. */
    private static void pieces(Table table, Leaf leaf, String... before) throws IOException {
        table.row(Stream.concat(Stream.of(before), WorkbookFile.pieces(leaf.value()).stream())
                .toList());
    }
}
