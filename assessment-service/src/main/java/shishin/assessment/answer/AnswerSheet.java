package shishin.assessment.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import shishin.assessment.assessment.Assignment;
import shishin.assessment.assessment.Stamp;
import shishin.assessment.assessment.Stamps;
import shishin.assessment.ledger.Ledger;
import shishin.platform.outbox.Enclosed;
import shishin.platform.outbox.Fact;
import shishin.platform.outbox.Outbox;

/** Writes the next revisions of answers, and says so. Only a person's hand writes here. */
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

    /** When it would be written, and by whom; refused where that is no person. */
    Stamp hand() {
        var stamp = stamps.now();
        if (!stamp.by().isPerson()) throw new VerdictOfAMachine();
        return stamp;
    }

    String caller() {
        return stamps.now().name();
    }

    Answer write(Assignment assignment, Writing writing) {
        return write(assignment, List.of(writing)).getFirst();
    }

    /** Many at once: what they replace is superseded first, so that one answer to an item stands at any moment. */
    List<Answer> write(Assignment assignment, List<Writing> writings) {
        var stamp = hand();
        for (var writing : writings) writing.standing().ifPresent(old -> old.supersede(stamp));
        answers.flush();
        var written = writings.stream()
                .map(writing -> next(assignment, writing, stamp))
                .toList();
        written.forEach(answers::add);
        answers.flush();
        ledger.enterAndTell(
                written.stream().map(answer -> AnswerView.of(answer).entry()).toList(),
                told(assignment, writings, written));
        return written;
    }

    private static Answer next(Assignment assignment, Writing writing, Stamp stamp) {
        return writing.standing()
                .map(old -> old.next(writing.said(), stamp))
                .orElseGet(() -> Answer.first(assignment.id(), writing.item(), writing.said(), stamp))
                .from(writing.origin());
    }

    private Enclosed told(Assignment assignment, List<Writing> writings, List<Answer> written) {
        return outbox.enclose(IntStream.range(0, written.size())
                .mapToObj(i -> AnswerRecorded.of(
                        assignment, written.get(i), writings.get(i).resultBefore()))
                .toArray(Fact[]::new));
    }
}
