package shishin.catalog.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Draft;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.Kind;
import shishin.catalog.finding.Finding;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Severity;
import shishin.catalog.publication.Kept;
import shishin.catalog.publication.Outcome;
import shishin.platform.precondition.Located;

/**
 * What a file holds, what was found wrong with it, and what became of it.
 *
 * @param readable whether there was a catalogue in it
 * @param kept what became of it; absent when nothing was kept
 * @param findings the first thousand, and what ended the reading; {@code counts} has them all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
        {"format": "oscal-xml", "digest": "sha256:7bebd3eaf35eaae802460514c738af019284d1b961387c6ea674ca6c432e6f5d",
         "dryRun": true, "readable": true, "edition": "the-nist-cybersecurity-framework-2-0",
         "title": "NIST Cybersecurity Framework 2.0",
         "content": {"groups": 6, "controls": 34, "nestedControls": 185, "items": 0, "withdrawn": 0, "parameters": 0},
         "counts": {"errors": 0, "warnings": 0, "infos": 0}, "findings": []}""")
record ImportReport(
        String format,
        String digest,
        boolean dryRun,
        boolean readable,
        @Nullable String edition,
        @Nullable String title,
        @Nullable Content content,
        @Nullable Kept kept,
        Counts counts,
        List<Finding> findings)
        implements Located {

    /**
     * How much a catalogue holds.
     *
     * @param groups of controls, or phases, viewpoints and measures of a guideline
     * @param controls those that are below no other
     * @param nestedControls enhancements, subcategories and the like
     * @param items of a guideline
     */
    @Schema(name = "ImportedContent")
    record Content(int groups, int controls, int nestedControls, int items, int withdrawn, int parameters) {

        static Content of(Draft draft) {
            int groups = 0, controls = 0, nested = 0, items = 0, withdrawn = 0, parameters = 0;
            for (var item : draft.items()) {
                if (item.kind() == Kind.ITEM) items++;
                else if (item.kind() != Kind.CONTROL) groups++;
                else if (isFirst(item)) controls++;
                else nested++;
                var detail = item.detail();
                if (detail == null) continue;
                withdrawn += detail.withdrawn() ? 1 : 0;
                parameters += detail.parameters().size();
            }
            return new Content(groups, controls, nested, items, withdrawn, parameters);
        }

        private static boolean isFirst(Item item) {
            return item.level() == null || item.level() == 1;
        }
    }

    @Schema(name = "FindingCounts")
    record Counts(int errors, int warnings, int infos) {

        static Counts of(Findings findings) {
            return new Counts(
                    findings.count(Severity.ERROR), findings.count(Severity.WARNING), findings.count(Severity.INFO));
        }
    }

    /** 201 when there is a new edition. */
    RestResponse<ImportReport> answer() {
        if (kept == null || kept.outcome() != Outcome.CREATED) return RestResponse.ok(this);
        return RestResponse.status(RestResponse.Status.CREATED, this);
    }

    @Override
    public String location() {
        return "/api/v1/catalogs/" + edition;
    }
}
