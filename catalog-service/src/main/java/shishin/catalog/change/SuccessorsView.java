package shishin.catalog.change;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.catalog.edition.Owner;
import shishin.platform.caller.Caller;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;

/** @param before the edition whose lines are succeeded
 *  @param after the edition whose lines succeed them */
@Schema(name = "Successors", examples = """
        {"before": "rules-2026", "after": "rules-2027", "owner": "TENANT",
         "entries": [{"from": "1.2.3", "to": ["2.2.1"]}], "updatedBy": "ada", "updatedAt": "2026-11-01T09:00:00Z",
         "version": 0}""")
record SuccessorsView(
        String before,
        String after,
        Owner owner,
        List<Succession> entries,
        String updatedBy,
        Instant updatedAt,
        long version)
        implements Versioned, Located {

    static SuccessorsView of(SuccessorTable table) {
        return new SuccessorsView(
                table.key().editionBefore(),
                table.key().editionAfter(),
                table.key().tenant().equals(Caller.EVERY_TENANT) ? Owner.EVERYBODY : Owner.TENANT,
                table.entries(),
                table.updatedBy(),
                table.updatedAt(),
                table.version());
    }

    @Override
    public String location() {
        return "/api/v1/catalogs/%s/successors/%s".formatted(after, before);
    }
}
