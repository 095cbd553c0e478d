package shishin.catalog.exchange.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import shishin.catalog.exchange.CatalogWriter;
import shishin.catalog.exchange.Excerpt;
import shishin.catalog.exchange.Format;
import shishin.platform.language.Language;
import shishin.platform.sheet.CsvFile;

/** Writes a catalogue as CSV, marked as UTF-8 so that a spreadsheet opens it as it is. */
@ApplicationScoped
class CsvWriter implements CatalogWriter {

    private static final List<Field> FIELDS =
            Arrays.stream(Field.values()).filter(field -> field != Field.TITLE).toList();

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public void write(Excerpt excerpt, OutputStream out) throws IOException {
        var tongues = new Tongues(excerpt.languages());
        var file = new CsvFile(out, true);
        file.row(FIELDS.stream().map(Field::key).toList());
        file.row(FIELDS.stream().map(field -> edition(field, excerpt, tongues)).toList());
        for (var item : excerpt.items()) file.row(new ItemCells(item, tongues).of(FIELDS));
        file.finish();
    }

    private static String edition(Field field, Excerpt excerpt, Tongues tongues) {
        var edition = excerpt.catalog().edition();
        return switch (field) {
            case CODE -> edition.id();
            case KIND -> ItemsReading.EDITION;
            case TITLE_JA -> tongues.of(edition.title(), Language.JA);
            case TITLE_EN -> tongues.of(edition.title(), Language.EN);
            case REST -> rest(excerpt, tongues);
            default -> "";
        };
    }

    private static String rest(Excerpt excerpt, Tongues tongues) {
        var edition = Trees.of(excerpt.catalog().edition());
        tongues.prune(edition);
        var rest = Trees.empty();
        rest.set("edition", edition);
        if (excerpt.isWhole())
            rest.set("corrections", Trees.of(excerpt.catalog().corrections()));
        return Trees.json(rest);
    }
}
