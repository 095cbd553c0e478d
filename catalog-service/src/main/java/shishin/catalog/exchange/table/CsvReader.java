package shishin.catalog.exchange.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import shishin.catalog.edition.Corrections;
import shishin.catalog.edition.Draft;
import shishin.catalog.exchange.Beginning;
import shishin.catalog.exchange.CatalogReader;
import shishin.catalog.exchange.Format;
import shishin.catalog.exchange.Unreadable;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Remedy;
import shishin.platform.sheet.Limits;
import shishin.platform.sheet.Sheets;

/** Reads a catalogue from CSV: a row an item, and one of the kind EDITION for what they are of. */
@ApplicationScoped
class CsvReader implements CatalogReader {

    @Override
    public Format format() {
        return Format.CSV;
    }

    /** Text that is of no other format and has more than one column. */
    @Override
    public boolean recognises(Beginning beginning) {
        var header = beginning.text().lines().findFirst().orElse("");
        return !header.startsWith("{")
                && !header.startsWith("<")
                && header.chars().anyMatch(c -> ",;\t".indexOf(c) >= 0);
    }

    @Override
    public Draft read(InputStream in, Findings findings) throws IOException {
        var items = new ItemsReading(findings);
        var intake = new Intake(in);
        intake.read(file -> {
            var encoding = Sheets.readCsv(file, Limits.USUAL, items::row);
            if (!encoding.equals(StandardCharsets.UTF_8.name()))
                findings.info("A1", "sheet-encoding-found", Remedy.KEPT, encoding);
        });
        if (!items.hasHeader()) throw new Unreadable("", "header-missing");
        var row = items.edition();
        var rest = rest(row, findings);
        var editions = new EditionReading(findings, row.place(Field.CODE));
        var edition = editions.edition(edition(row, rest), intake.digest());
        var corrections =
                rest.path("corrections") instanceof ObjectNode tree ? editions.corrections(tree) : Corrections.NONE;
        return new Draft(edition, new Assembly(items, findings).items(), corrections);
    }

    private static ObjectNode rest(RawItem row, Findings findings) {
        try {
            return row.says(Field.REST) ? Trees.parse(row.get(Field.REST)) : Trees.empty();
        } catch (JsonProcessingException broken) {
            findings.error(row.place(Field.REST), "rest-broken", Remedy.LEFT_OUT, row.code());
            return Trees.empty();
        }
    }

    /** The columns count for more than what is kept beside them: they are what people change. */
    private static ObjectNode edition(RawItem row, ObjectNode rest) {
        var tree = rest.path("edition") instanceof ObjectNode kept ? kept : Trees.empty();
        if (!row.code().isEmpty()) tree.put("id", row.code());
        title(tree, row.get(Field.TITLE_JA), "ja");
        title(tree, row.get(Field.TITLE_EN), "en");
        return tree;
    }

    private static void title(ObjectNode tree, String title, String language) {
        if (!title.isBlank()) tree.withObject("/title").put(language, title);
    }
}
