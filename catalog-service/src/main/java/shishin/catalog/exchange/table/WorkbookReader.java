package shishin.catalog.exchange.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import shishin.catalog.edition.Draft;
import shishin.catalog.exchange.Beginning;
import shishin.catalog.exchange.CatalogReader;
import shishin.catalog.exchange.Format;
import shishin.catalog.exchange.Unreadable;
import shishin.catalog.finding.Findings;
import shishin.platform.sheet.Limits;
import shishin.platform.sheet.Sheets;

/** Reads a catalogue from a workbook: the form, a copy that went out, or whatever has a code and a title in columns. */
@ApplicationScoped
class WorkbookReader implements CatalogReader {

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public boolean recognises(Beginning beginning) {
        return beginning.startsWith('P', 'K', 3, 4);
    }

    @Override
    public Draft read(InputStream in, Findings findings) throws IOException {
        var visitor = new CatalogVisitor(findings);
        var intake = new Intake(in);
        intake.read(file -> Sheets.readWorkbook(file, Limits.USUAL, visitor));
        var items = visitor.items();
        if (!items.hasHeader()) throw new Unreadable("", "header-missing");
        var editions = new EditionReading(findings, Part.EDITION.sheet());
        var edition = editions.edition(Leaf.tree(visitor.edition()), intake.digest());
        return new Draft(edition, new Assembly(items, findings).items(), editions.corrections(visitor.corrections()));
    }
}
