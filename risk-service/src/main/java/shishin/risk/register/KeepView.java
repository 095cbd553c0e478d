package shishin.risk.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.platform.json.OneLine;
import shishin.risk.identification.RiskQuery;

@Schema(
        description =
                "Filters and a sort of the register under a name; a shared one is seen by everybody of the tenant",
        examples = """
        {"name": "期限を過ぎた高リスク", "shared": true, "query": {"level": "HIGH", "overdue": true, "sort": "nextDue"}}""")
record KeepView(
        @NotNull @OneLine @Size(max = 100) String name,
        boolean shared,
        @NotNull @Valid RiskQuery query) {}
