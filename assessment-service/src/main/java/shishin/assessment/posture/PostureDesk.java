package shishin.assessment.posture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import shishin.platform.language.Language;

/** Answers what is asked about postures, in figures or drawn. */
@ApplicationScoped
class PostureDesk {

    private final PostureBook book;
    private final Clock clock;

    PostureDesk(PostureBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    Response posture(Question question, PostureRequest request) {
        var told = book.at(question, request, clock);
        var language = request.spoken();
        if (!request.isDrawn()) return figures(told.view(request.detail, language), language);
        var charts = Charts.in(language);
        return drawn(
                switch (request.chart) {
                    case WHEEL -> charts.wheel(told);
                    case RADAR -> charts.radar(told);
                },
                language);
    }

    Response series(Question question, SeriesRequest request) {
        var series = seriesOf(question, request);
        var language = request.spoken();
        return request.isDrawn()
                ? drawn(Charts.in(language).series(question, series), language)
                : figures(series, language);
    }

    SeriesView seriesOf(Question question, SeriesRequest request) {
        var moments = request.moments(clock.instant());
        var weights = book.weights(question, request.weights);
        var postures = book.at(question, weights, moments);
        var points = IntStream.range(0, moments.size())
                .mapToObj(at -> new SeriesView.Point(
                        moments.get(at), postures.get(at).whole().figures()))
                .toList();
        return new SeriesView(question.assessment(), question.subject(), question.edition(), weights.version(), points);
    }

    ComparisonView compare(UUID assessment, UUID other, ComparisonRequest request) {
        var after = book.assessment(assessment);
        var before = book.assessment(other);
        var weights = book.weights(after, request.weights);
        var now = book.at(after, weights, List.of(request.moment())).getFirst();
        var then = book.at(before, weights, List.of(request.otherMoment())).getFirst();
        return new ComparisonView(
                new ComparisonView.Side(other, before.edition(), shown(request.otherMoment())),
                new ComparisonView.Side(assessment, after.edition(), shown(request.moment())),
                weights.version(),
                ComparisonView.Change.of(then.whole(), now.whole()),
                ComparisonView.parts(then, now, request.detail, request.spoken()));
    }

    private Instant shown(Instant moment) {
        return moment.equals(TallyTable.NOW) ? clock.instant() : moment;
    }

    private static Response drawn(String picture, Language language) {
        return answer(picture, Manner.SVG, language);
    }

    private static Response figures(Object view, Language language) {
        return answer(view, MediaType.APPLICATION_JSON, language);
    }

    private static Response answer(Object entity, String type, Language language) {
        return Response.ok(entity, type)
                .header("Content-Language", language.tag())
                .header("Vary", "Accept, Accept-Language")
                .build();
    }
}
