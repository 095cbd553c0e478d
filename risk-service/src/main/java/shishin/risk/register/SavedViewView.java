package shishin.risk.register;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;
import shishin.risk.identification.RiskQuery;

@Schema(name = "SavedView", description = "A view of the register somebody keeps", examples = """
        {"id": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b21", "name": "期限を過ぎた高リスク", "owner": "risk-owner", "shared": true,
         "query": {"level": "HIGH", "overdue": true, "sort": "nextDue"}, "updatedAt": "2026-04-01T09:00:00Z", "version": 0}""")
record SavedViewView(
        UUID id, String name, String owner, boolean shared, RiskQuery query, Instant updatedAt, long version)
        implements Versioned, Located {

    @Override
    public String location() {
        return "/api/v1/register/views/" + id;
    }
}
