package shishin.risk.review;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.risk.lifecycle.Stage;
import shishin.risk.scale.RiskLevel;

@Schema(name = "DueReview", description = "When a risk is looked at again at the latest", examples = """
        {"riskId": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b11", "code": "R-2026-0001", "title": "決済システムのランサムウェア感染",
         "owner": "risk-owner", "stage": "ACCEPTED", "level": "MEDIUM", "due": "2026-10-01T09:00:00Z", "overdue": false}""")
public record DueReviewView(
        UUID riskId,
        String code,
        String title,
        String owner,
        Stage stage,
        RiskLevel level,
        Instant due,
        boolean overdue) {}
