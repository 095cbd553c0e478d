package shishin.risk.privacy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.erasure.Erasure;
import shishin.platform.precondition.Located;

/**
 * How far an erasure has come. It does not say whom.
 *
 * @param pseudonym stands in the place of the name from now on; absent where all of the tenant goes
 * @param services what each has done; one that is missing has not done it yet
 */
@Schema(name = "Erasure", examples = """
        {"id": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b31", "scope": "PERSON",
         "pseudonym": "erased-0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b31", "state": "DONE", "requestedBy": "admin",
         "requestedAt": "2026-04-01T09:00:00Z",
         "services": {"risk": {"changed": 42, "at": "2026-04-01T09:00:05Z"},
                      "assessment": {"changed": 7, "at": "2026-04-01T09:00:06Z"},
                      "catalog": {"changed": 0, "at": "2026-04-01T09:00:06Z"}}}""")
record ErasureView(
        UUID id,
        Erasure.Scope scope,
        @Nullable String pseudonym,
        State state,
        String requestedBy,
        Instant requestedAt,
        Map<String, Share> services)
        implements Located {

    enum State {
        RUNNING,
        DONE
    }

    @Override
    public String location() {
        return "/api/v1/erasures/" + id;
    }
}
