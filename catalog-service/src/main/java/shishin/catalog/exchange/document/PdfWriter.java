package shishin.catalog.exchange.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import shishin.catalog.exchange.CatalogWriter;
import shishin.catalog.exchange.Excerpt;
import shishin.catalog.exchange.Format;
import shishin.platform.print.Press;

/** Writes a catalogue as a checklist to be printed. */
@ApplicationScoped
class PdfWriter implements CatalogWriter {

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public void write(Excerpt excerpt, OutputStream out) throws IOException {
        Press.print(new Checklist(excerpt).manuscript(), out);
    }
}
