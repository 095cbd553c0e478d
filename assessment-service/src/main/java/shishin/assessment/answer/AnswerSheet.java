package shishin.assessment.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Assignment;
import shishin.assessment.assessment.Stamps;
import shishin.assessment.ledger.Ledger;
import shishin.platform.outbox.Outbox;

/** Writes the next revision of an answer, and says so. Only a person's hand writes here. */
@ApplicationScoped
class AnswerSheet {

    private final AnswerRepository answers;
    private final Outbox outbox;
    private final Ledger ledger;
    private final Stamps stamps;

    AnswerSheet(AnswerRepository answers, Outbox outbox, Ledger ledger, Stamps stamps) {
        this.answers = answers;
        this.outbox = outbox;
        this.ledger = ledger;
        this.stamps = stamps;
    }

    Answer write(
            Assignment assignment, String item, Optional<Answer> standing, RecordAnswer said, @Nullable UUID proposal) {
        var stamp = stamps.now();
        if (!stamp.by().isPerson()) throw new VerdictOfAMachine();
        standing.ifPresent(old -> old.supersede(stamp));
        answers.flush();
        var answer = standing.map(old -> old.next(said, stamp))
                .orElseGet(() -> Answer.first(assignment.id(), item, said, stamp))
                .from(proposal);
        answers.add(answer);
        ledger.enter(List.of(AnswerView.of(answer).entry()));
        outbox.publish(AnswerRecorded.of(
                assignment, answer, standing.map(old -> old.said().result()).orElse(null)));
        return answer;
    }
}
