package shishin.assessment.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Writes a report as a page. Every text in it is escaped; the pictures are our own. */
@CheckedTemplate(basePath = "report")
final class Page {

    private Page() {}

    static native TemplateInstance page(Paper paper);
}
