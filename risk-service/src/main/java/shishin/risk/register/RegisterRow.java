package shishin.risk.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.risk.identification.RiskView;
import shishin.risk.lifecycle.Act;
import shishin.risk.lifecycle.Decision;
import shishin.risk.lifecycle.Stage;
import shishin.risk.scale.RiskLevel;

@Schema(description = "A risk as a line of the register", examples = """
        {"id": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b10", "code": "R-2026-0001", "title": "決済システムのランサムウェア感染",
         "stage": "TREATING", "cycle": 1, "inherentLevel": "CRITICAL", "currentLevel": "HIGH", "residualLevel": "MEDIUM",
         "priority": 4.5, "category": "cyber", "owner": "risk-owner",
         "nextAct": "COMPLETE_TREATMENT", "nextDue": "2026-10-01T00:00:00Z", "updatedAt": "2026-04-01T09:00:00Z"}""")
record RegisterRow(
        UUID id,
        String code,
        String title,
        Stage stage,
        int cycle,
        @Nullable RiskLevel inherentLevel,
        @Nullable RiskLevel currentLevel,
        @Nullable RiskLevel residualLevel,
        @Nullable Decision decision,
        @Nullable BigDecimal priority,
        String category,
        String owner,
        @Nullable Act nextAct,
        @Nullable Instant nextDue,
        Instant updatedAt) {

    static RegisterRow of(RiskView risk) {
        var next = risk.next();
        return new RegisterRow(
                risk.id(),
                risk.code(),
                risk.title(),
                risk.stage(),
                risk.cycle(),
                risk.levels().inherent(),
                risk.levels().current(),
                risk.levels().residual(),
                risk.decision(),
                risk.priority(),
                risk.category(),
                risk.owner(),
                next == null ? null : next.act(),
                next == null ? null : next.due(),
                risk.updatedAt());
    }
}
