package shishin.catalog.crosswalk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param reason what the decision was given for; absent on other acts */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CrosswalkAct", examples = """
        {"act": "APPROVED", "by": "vera", "at": "2026-11-02T09:00:00Z", "relation": "EQUIVALENT", "strength": 8,
         "reason": "Checked against both texts."}""")
record ActView(
        Act.Deed act,
        String by,
        Instant at,
        Relation relation,
        int strength,
        @Nullable String reason) {}
