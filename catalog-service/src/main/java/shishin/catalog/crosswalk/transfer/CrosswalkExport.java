package shishin.catalog.crosswalk.transfer;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import shishin.catalog.crosswalk.Correspondences;

/** Takes a crosswalk out. Its size is bounded by how many correspondences a tenant may have. */
@ApplicationScoped
class CrosswalkExport {

    private final List<MappingWriter> writers;
    private final Correspondences correspondences;

    CrosswalkExport(@All List<MappingWriter> writers, Correspondences correspondences) {
        this.writers = writers;
        this.correspondences = correspondences;
    }

    /** A file, and what it is. */
    record ExportedFile(String name, String mediaType, ByteArrayOutputStream content) {}

    ExportedFile write(ExportQuery query) {
        var format = MappingFormat.of(query.format);
        if (query.from == null || query.to == null) throw new CrosswalkEndsMissing();
        var crosswalk = new Crosswalk(query.from, query.to, correspondences.all(query));
        if (crosswalk.correspondences().isEmpty()) throw new CrosswalkEmpty(query.from, query.to);
        var name = "%s-to-%s.%s".formatted(query.from, query.to, format.ending());
        return new ExportedFile(name, format.mediaType(), content(format, crosswalk));
    }

    private ByteArrayOutputStream content(MappingFormat format, Crosswalk crosswalk) {
        var writer = writers.stream()
                .filter(one -> one.format() == format)
                .findFirst()
                .orElseThrow();
        var out = new ByteArrayOutputStream();
        try {
            writer.write(crosswalk, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }
}
