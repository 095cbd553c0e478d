package shishin.catalog.crosswalk.transfer;

import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shishin.catalog.crosswalk.Known;

/** Writes a table, a line for each correspondence, marked as UTF-8 for spreadsheets. */
@Singleton
class CsvMappingWriter implements MappingWriter {

    private static final CsvSchema ROWS = CsvSchema.emptySchema().withLineSeparator("\r\n");

    @Override
    public MappingFormat format() {
        return MappingFormat.CSV;
    }

    @Override
    public void write(Crosswalk crosswalk, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        var rows = CsvMapping.MAPPER.writer(ROWS).writeValues(writer);
        rows.write(CsvMapping.COLUMNS);
        for (var known : crosswalk.correspondences()) rows.write(row(known));
        rows.flush();
        writer.flush();
    }

    private static List<String> row(Known known) {
        var claim = known.claim();
        return List.of(
                claim.source().catalogue(),
                CsvMapping.plain(claim.sourceItem()),
                claim.target().catalogue(),
                CsvMapping.plain(claim.targetItem()),
                claim.relation().name(),
                String.valueOf(claim.strength()),
                claim.rationale() == null ? "" : claim.rationale().name(),
                said(claim.explanation().ja()),
                said(claim.explanation().en()),
                CsvMapping.plain(claim.provenance().document()),
                said(claim.provenance().page()),
                known.review().status().name());
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : CsvMapping.plain(text);
    }
}
