package shishin.risk.issue;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shishin.platform.page.Listing;
import shishin.risk.scale.Severity;

/** By what issues can be narrowed down. */
class IssueFilter {

    @QueryParam("state")
    @Nullable
    IssueState state;

    @QueryParam("source")
    @Nullable
    IssueSource source;

    @QueryParam("severity")
    @Nullable
    Severity severity;

    @QueryParam("item")
    @Size(max = 60)
    @Parameter(description = "Code of an item")
    @Nullable
    String item;

    @QueryParam("subject")
    @Pattern(regexp = "[^:]{1,60}:.{1,200}")
    @Parameter(description = "type:id of the subject, such as system:billing")
    @Nullable
    String subject;

    @QueryParam("recovered")
    @Nullable
    Boolean recovered;

    @QueryParam("mergedInto")
    @Parameter(description = "The parts of an issue")
    @Nullable
    UUID mergedInto;

    Listing<Issue> listing() {
        return Listing.of(Issue.class)
                .sortedBy("-lastSeen", "firstSeen")
                .where("e.state = :state", "state", state)
                .where("e.source = :source", "source", source)
                .where("e.severity = :severity", "severity", severity)
                .where("exists (select 1 from IssueItem i where i.issueId = e.id and i.item = :item)", "item", item)
                .where("e.subject.type = :subjectType", "subjectType", subject(0))
                .where("e.subject.id = :subjectId", "subjectId", subject(1))
                .where("e.kinship.mergedInto = :whole", "whole", mergedInto)
                .where("case when e.recoveredAt is null then false else true end = :recovered", "recovered", recovered);
    }

    private @Nullable String subject(int part) {
        return subject == null ? null : subject.split(":", 2)[part];
    }
}
