package shishin.risk.issue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The issue that was split, and those that took its place")
record SplitView(IssueView issue, List<IssueView> parts) {}
