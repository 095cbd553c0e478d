package shishin.risk.issue;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An issue that may be the same, and why", examples = """
        {"id": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b19", "title": "1.5.2-6.4: tls-cipher FAIL", "state": "OPEN",
         "likeness": {"points": 75, "reasons": [{"kind": "ITEMS", "points": 50, "shared": ["nisc-4-measures:1.5.2-6.4"]},
                                               {"kind": "SUBJECT", "points": 25, "shared": ["system:billing"]}]}}""")
record SimilarIssue(UUID id, String title, IssueState state, Likeness likeness) {}
