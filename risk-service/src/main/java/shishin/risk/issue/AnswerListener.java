package shishin.risk.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shishin.platform.inbox.Envelope;
import shishin.platform.inbox.FactListener;
import shishin.risk.scale.Severity;

/** An answer that falls short is an issue. */
@ApplicationScoped
class AnswerListener implements FactListener<AnswerListener.AnswerRecorded> {

    private static final Map<String, Severity> SHORTFALLS =
            Map.of("DOES_NOT_CONFORM", Severity.HIGH, "PARTIAL", Severity.MEDIUM);

    private final Sightings sightings;

    AnswerListener(Sightings sightings) {
        this.sightings = sightings;
    }

    @Override
    public String type() {
        return "shishin.assessment.answer-recorded.v1";
    }

    @Override
    public Class<AnswerRecorded> shape() {
        return AnswerRecorded.class;
    }

    /** An answer that conforms, as the one before did, is no news. */
    @Override
    public boolean heeds(AnswerRecorded answer) {
        return answer.fallsShort() || answer.fellShort();
    }

    @Override
    public void hear(AnswerRecorded answer, Envelope envelope) {
        var severity = SHORTFALLS.get(answer.result());
        if (severity != null) sightings.failed(answer.sighting(severity));
        else recovered(answer);
    }

    private void recovered(AnswerRecorded answer) {
        var key = Sighting.dedupeKey(answer.subject(), answer.edition(), answer.item(), answer.reference());
        sightings.recovered(key, Origin.Kind.ANSWER, answer.reference(), answer.at());
    }

    record AnswerRecorded(
            String assessmentId,
            @Nullable String assessmentKind,
            String edition,
            Subject subject,
            String item,
            String result,
            @Nullable String previousResult,
            @Nullable String statement,
            Instant at) {

        boolean fallsShort() {
            return SHORTFALLS.containsKey(result);
        }

        boolean fellShort() {
            return previousResult != null && SHORTFALLS.containsKey(previousResult);
        }

        String reference() {
            return assessmentId + ":" + item;
        }

        Sighting sighting(Severity severity) {
            return new Sighting(
                    IssueSource.of(assessmentKind),
                    "%s: %s".formatted(item, result),
                    edition,
                    item,
                    subject,
                    severity,
                    Origin.Kind.ANSWER,
                    reference(),
                    statement,
                    at);
        }
    }
}
