package shishin.risk.identification;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.risk.issue.Likeness;
import shishin.risk.lifecycle.Stage;

@Schema(description = "A risk an issue may belong to, and why", examples = """
        {"id": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b10", "code": "R-2026-0001", "title": "決済システムのランサムウェア感染",
         "stage": "EVALUATED", "likeness": {"points": 50, "reasons": [
            {"kind": "ITEMS", "points": 50, "shared": ["nisc-4-measures:1.5.2-6.4"]}]}}""")
record SuggestedRisk(UUID id, String code, String title, Stage stage, Likeness likeness) {}
