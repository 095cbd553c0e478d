package shishin.catalog.exchange.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import shishin.platform.sheet.WorkbookFile;

/** The empty form of a catalogue, with its explanation in Japanese and English. */
@ApplicationScoped
class Template {

    private static final String EXPLANATION = "/template/explanation.txt";

    /** The same bytes every time, about 15 kB. */
    byte[] workbook() {
        try (var file = new WorkbookFile("カタログ記入様式 Catalogue form")) {
            var guide = file.page(Part.GUIDE.sheet(), List.of(90, 90));
            for (var line : explanation()) guide.row(List.of(line.split(" \\| ", 2)));
            var edition = file.sheet(Part.EDITION.sheet(), Form.EDITION);
            for (var field : Form.editionFields().entrySet()) edition.row(List.of(field.getKey(), field.getValue()));
            file.sheet(Part.ITEMS.sheet(), Form.items(WorkbookWriter.FIELDS));
            var out = new ByteArrayOutputStream();
            file.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<String> explanation() throws IOException {
        try (var in = Objects.requireNonNull(Template.class.getResourceAsStream(EXPLANATION));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return reader.readAllAsString().lines().toList();
        }
    }
}
