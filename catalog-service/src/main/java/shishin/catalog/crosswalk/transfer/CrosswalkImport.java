package shishin.catalog.crosswalk.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import shishin.catalog.crosswalk.Catalogues;
import shishin.catalog.crosswalk.Claim;
import shishin.catalog.crosswalk.Correspondences;
import shishin.catalog.crosswalk.Crosswalks;
import shishin.catalog.finding.Findings;
import shishin.platform.idempotency.StreamedOnce;
import shishin.platform.language.Language;
import shishin.platform.sheet.SheetRefused;

/** Takes a crosswalk in: reads it whole, says what was found, and keeps it only when asked to. */
@ApplicationScoped
class CrosswalkImport {

    /** Bytes of a file. The largest published crosswalks have a tenth of it. */
    static final int LARGEST = 8 << 20;

    /** Correspondences of a file. */
    static final int MOST = Correspondences.MOST;

    private final List<MappingReader> readers;
    private final Catalogues catalogues;
    private final Crosswalks crosswalks;
    private final StreamedOnce streams;

    CrosswalkImport(
            @All List<MappingReader> readers, Catalogues catalogues, Crosswalks crosswalks, StreamedOnce streams) {
        this.readers = readers;
        this.catalogues = catalogues;
        this.crosswalks = crosswalks;
        this.streams = streams;
    }

    RestResponse<ImportReport> run(ImportQuery query, InputStream body, Language language) {
        var reader = reader(MappingFormat.of(query.format));
        var file = bytes(body);
        return streams.once(query.asked(file), () -> RestResponse.ok(take(reader, file, query, language)));
    }

    private ImportReport take(MappingReader reader, byte[] file, ImportQuery query, Language language) {
        var findings = new Findings(language);
        var claims = claims(entries(reader, file, findings), query, findings);
        var plan = new Plan(crosswalks.own(), query.mode, findings);
        claims.forEach(claim -> plan.place(claim.place(), claim.claim()));
        var store = query.store && !plan.isStopped();
        if (store) crosswalks.take(plan.added(), plan.revised());
        return plan.report(store, claims.size());
    }

    /** A claim, and where it stands in the file. */
    private record Placed(String place, Claim claim) {}

    private List<Placed> claims(List<Entry> entries, ImportQuery query, Findings findings) {
        var interpreter = new Interpreter(catalogues, query.bearings(), findings);
        var seen = new HashSet<Claim.Key>();
        var claims = new ArrayList<Placed>();
        for (var entry : entries)
            interpreter.claim(entry).ifPresent(claim -> {
                if (seen.add(claim.key())) claims.add(new Placed(entry.place(), claim));
                else Oddity.TWICE.tell(findings, entry.place(), claim.sourceItem(), claim.targetItem());
            });
        return claims;
    }

    private static List<Entry> entries(MappingReader reader, byte[] file, Findings findings) {
        try {
            var entries = reader.read(file, findings);
            if (entries.size() <= MOST) return entries;
            Oddity.TOO_MANY.tell(findings, "", String.valueOf(MOST));
        } catch (JsonProcessingException unreadable) {
            var at = unreadable.getLocation();
            var place = at == null ? "" : "%d:%d".formatted(at.getLineNr(), at.getColumnNr());
            Oddity.UNREADABLE.tell(findings, place);
        } catch (SheetRefused refused) {
            if (refused.reason() == SheetRefused.Reason.TOO_MANY_ROWS)
                Oddity.TOO_MANY.tell(findings, "", String.valueOf(MOST));
            else Oddity.UNREADABLE.tell(findings, "");
        } catch (IOException unreadable) {
            Oddity.UNREADABLE.tell(findings, "");
        }
        return List.of();
    }

    private MappingReader reader(MappingFormat format) {
        return readers.stream()
                .filter(one -> one.format() == format)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] bytes(InputStream body) {
        try {
            var bytes = body.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) throw new MappingTooLarge(LARGEST >> 20);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
