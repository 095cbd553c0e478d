package shishin.assessment.evidence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;

/**
 * A stream while evidence is put into it.
 *
 * @param read the version it was read at, -1 where it is new; it is written only if the row is still at that
 * @param items those of the latest evidence
 * @param received how many pieces of evidence have come in
 */
record OpenStream(
        UUID id,
        long read,
        List<String> items,
        @JsonUnwrapped Standing standing,
        long received) {

    static OpenStream first(EvidenceView evidence) {
        return new OpenStream(evidence.streamId(), -1, evidence.items(), Standing.first(evidence), 1);
    }

    OpenStream after(EvidenceView evidence) {
        var now = standing.isNews(evidence) ? evidence.items() : items;
        return new OpenStream(id, read, now, standing.after(evidence), received + 1);
    }
}
