package shishin.catalog.standard;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;

@Schema(name = "Clause", examples = """
        {"standardId": "0199e0a0-0000-7000-8000-000000000001", "number": "3.2", "title": "Encryption of stored data",
         "text": "Data on portable media shall be encrypted.", "items": ["1.2.3-4.1.2"], "amendments": [], "updatedBy": "ada",
         "updatedAt": "2026-11-01T09:00:00Z", "version": 0}""")
record ClauseView(
        UUID standardId,
        String number,
        String title,
        String text,
        List<String> items,
        List<Amendment> amendments,
        String updatedBy,
        Instant updatedAt,
        long version)
        implements Versioned, Located {

    static ClauseView of(Clause clause) {
        return new ClauseView(
                clause.standardId(),
                clause.number(),
                clause.title(),
                clause.text(),
                clause.items(),
                clause.amendments(),
                clause.updatedBy(),
                clause.updatedAt(),
                clause.version());
    }

    @Override
    public String location() {
        return "/api/v1/standards/%s/clauses/%s".formatted(standardId, number);
    }
}
