package shishin.catalog.crosswalk.transfer;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shishin.catalog.crosswalk.Known;
import shishin.platform.sheet.CsvFile;

/** Writes a table, a line for each correspondence, marked as UTF-8 for spreadsheets. */
@Singleton
class CsvMappingWriter implements MappingWriter {

    static final List<String> COLUMNS = List.of(
            "source_catalogue",
            "source_item",
            "target_catalogue",
            "target_item",
            "relation",
            "strength",
            "rationale",
            "explanation_ja",
            "explanation_en",
            "document",
            "page",
            "status");

    @Override
    public MappingFormat format() {
        return MappingFormat.CSV;
    }

    @Override
    public void write(Crosswalk crosswalk, OutputStream out) throws IOException {
        var file = new CsvFile(out, true);
        file.row(COLUMNS);
        for (var known : crosswalk.correspondences()) file.row(row(known));
        file.finish();
    }

    private static List<String> row(Known known) {
        var claim = known.claim();
        return List.of(
                claim.source().catalogue(),
                said(claim.source().item()),
                claim.target().catalogue(),
                said(claim.target().item()),
                claim.relation().name(),
                String.valueOf(claim.strength()),
                said(claim.rationale()),
                said(claim.explanation().ja()),
                said(claim.explanation().en()),
                claim.provenance().document(),
                said(claim.provenance().page()),
                known.review().status().name());
    }

    private static String said(@Nullable Object told) {
        return Objects.toString(told, "");
    }
}
