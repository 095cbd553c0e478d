package shishin.catalog.standard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.Versioned;

/**
 * What would be adopted now.
 *
 * @param basedOn the number of the edition in force; absent before the first
 * @param changed whether it says anything else than that
 * @param toSettle the numbers of the clauses into whose text a taken proposal is still to be worked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "StandardDraft", examples = """
        {"standardId": "0199e0a0-0000-7000-8000-000000000001", "basedOn": 1, "changed": true, "clauses": 82, "rulings": 3,
         "toSettle": ["3.2"], "digest": "sha256:9f86d081", "version": 12}""")
record DraftView(
        UUID standardId,
        @Nullable Integer basedOn,
        boolean changed,
        int clauses,
        int rulings,
        List<String> toSettle,
        String digest,
        long version)
        implements Versioned {}
