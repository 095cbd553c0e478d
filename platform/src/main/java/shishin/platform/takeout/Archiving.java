package shishin.platform.takeout;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import shishin.platform.identity.Sha256;

/** Packs tables into a ZIP while they are read; no more than some rows are held at a time. */
@ApplicationScoped
class Archiving {

    private final ObjectMapper json;
    private final Clock clock;

    Archiving(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    void write(TenantTables tables, String service, String tenant, OutputStream out) {
        tables.at(moment -> {
            var at = clock.instant();
            try (var zip = new ZipOutputStream(out, UTF_8)) {
                var files = new ArrayList<Manifest.File>();
                for (var table : moment.tables()) files.add(file(moment, table, tenant, zip));
                zip.putNextEntry(new ZipEntry("manifest.json"));
                zip.write(json.writeValueAsBytes(new Manifest(service, tenant, at, files)));
                zip.closeEntry();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Manifest.File file(TenantTables.Moment moment, String table, String tenant, ZipOutputStream zip)
            throws IOException, SQLException {
        var name = table + ".ndjson";
        zip.putNextEntry(new ZipEntry(name));
        var digested = new DigestOutputStream(zip, Sha256.begin());
        var lines = new Lines(digested);
        moment.read(table, tenant, lines);
        zip.closeEntry();
        return new Manifest.File(
                name,
                lines.count,
                HexFormat.of().formatHex(digested.getMessageDigest().digest()));
    }

    private static final class Lines implements TenantTables.Reader {

        private final OutputStream out;
        private long count;

        Lines(OutputStream out) {
            this.out = out;
        }

        @Override
        public void row(String row) {
            try {
                out.write((row + "\n").getBytes(UTF_8));
                count++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
