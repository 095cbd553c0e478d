package shishin.catalog.exchange.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import shishin.catalog.finding.Finding;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Severity;
import shishin.platform.precondition.Located;

/**
 * What clauses a spreadsheet holds, what was found wrong with it, and what was drawn up.
 *
 * @param standard the id of the new standard; absent when nothing was kept
 * @param clauses how many could be read
 * @param errors how many findings cost content; with any of them nothing is kept
 * @param findings the first thousand
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
        {"clauses": 41, "errors": 1, "warnings": 0,
         "findings": [{"severity": "ERROR", "place": "Rules!D7", "code": "clause-item-unknown",
                       "text": "The checklist has no item 9.9.9-1.", "remedy": "LEFT_OUT"}]}""")
record StandardImportReport(@Nullable UUID standard, int clauses, int errors, int warnings, List<Finding> findings)
        implements Located {

    static StandardImportReport of(@Nullable UUID standard, int clauses, Findings findings) {
        return new StandardImportReport(
                standard, clauses, findings.count(Severity.ERROR), findings.count(Severity.WARNING), findings.kept());
    }

    /** 201 when there is a new standard. */
    RestResponse<StandardImportReport> answer() {
        return standard == null ? RestResponse.ok(this) : RestResponse.status(RestResponse.Status.CREATED, this);
    }

    @Override
    public String location() {
        return "/api/v1/standards/" + standard;
    }
}
