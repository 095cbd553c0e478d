package shishin.assessment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import shishin.assessment.posture.Posture;
import shishin.assessment.posture.PostureBook;
import shishin.assessment.posture.Question;
import shishin.assessment.posture.Told;

/** Writes reports of postures. */
@ApplicationScoped
class ReportDesk {

    static final String PDF = "application/pdf";
    static final String HTML = "text/html";

    private static final Duration PERIOD = Duration.ofDays(90);

    /** Nothing is loaded and nothing runs: the page is all there is. */
    private static final String NOTHING_ELSE = "default-src 'none'; style-src 'unsafe-inline'";

    private final PostureBook book;
    private final Clock clock;

    ReportDesk(PostureBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    Response report(Question question, ReportRequest request) {
        var moment = request.moment(clock.instant());
        var weights = book.weights(question, request.weights);
        var postures = book.at(question, weights, List.of(moment.minus(PERIOD), moment));
        var told = new Told(question, moment, weights.version(), postures.getLast());
        return answer(paper(told, postures.getFirst(), request), request.format);
    }

    private static Paper paper(Told told, Posture before, ReportRequest request) {
        return request.audience == ReportRequest.Audience.PUBLIC
                ? PublicReport.of(told, request.spoken())
                : BoardReport.of(told, before, request.spoken());
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
