package shishin.assessment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import shishin.assessment.finding.FindingSurvey;
import shishin.assessment.finding.Reach;
import shishin.assessment.posture.Posture;
import shishin.assessment.posture.PostureBook;
import shishin.assessment.posture.Question;
import shishin.assessment.posture.Told;
import shishin.assessment.risk.RiskOutlook;

/** Writes reports of postures. */
@ApplicationScoped
class ReportDesk {

    static final String PDF = "application/pdf";
    static final String HTML = "text/html";

    private static final Duration PERIOD = Duration.ofDays(90);

    /** Nothing is loaded and nothing runs: the page is all there is. */
    private static final String NOTHING_ELSE = "default-src 'none'; style-src 'unsafe-inline'";

    private final PostureBook book;
    private final FindingSurvey findings;
    private final RiskOutlook risks;
    private final Clock clock;

    ReportDesk(PostureBook book, FindingSurvey findings, RiskOutlook risks, Clock clock) {
        this.book = book;
        this.findings = findings;
        this.risks = risks;
        this.clock = clock;
    }

    Response report(Question question, ReportRequest request) {
        var moment = request.moment(clock.instant());
        var weights = book.weights(question, request.weights);
        var postures = book.at(question, weights, List.of(moment.minus(PERIOD), moment));
        var told = new Told(question, moment, weights.version(), postures.getLast());
        return answer(paper(told, postures.getFirst(), concerns(question, moment), request), request.format);
    }

    private Concerns concerns(Question question, Instant moment) {
        var about = book.about(question);
        var reach = new Reach(question.edition(), question.subject(), question.assessment(), about);
        return new Concerns(
                findings.at(reach, moment),
                findings.at(reach, moment.minus(PERIOD)),
                risks.at(question.edition(), about, moment));
    }

    private static Paper paper(Told told, Posture before, Concerns concerns, ReportRequest request) {
        return request.audience == ReportRequest.Audience.PUBLIC
                ? PublicReport.of(told, concerns, request.spoken())
                : BoardReport.of(told, before, concerns, request.spoken());
    }

    private static Response answer(Paper paper, ReportRequest.Format format) {
        var answer = switch (format) {
            case html ->
                Response.ok(Page.page(paper).render(), HTML + ";charset=UTF-8")
                        .header("Content-Security-Policy", NOTHING_ELSE);
            case pdf ->
                Response.ok((StreamingOutput) out -> Printed.write(paper, out), PDF)
                        .header("Content-Disposition", "attachment; filename=\"report.pdf\"");
        };
        return answer.header("Content-Language", paper.language().tag())
                .header("Vary", "Accept-Language")
                .build();
    }
}
