package shishin.assessment.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes in a person's answer to one item. */
@ApplicationScoped
class AnswerDesk {

    private final Opening opening;
    private final EvidenceShelf shelf;
    private final AnswerSheet sheet;

    AnswerDesk(Opening opening, EvidenceShelf shelf, AnswerSheet sheet) {
        this.opening = opening;
        this.shelf = shelf;
        this.sheet = sheet;
    }

    @Transactional
    AnswerView record(UUID assessment, String item, Expected expected, RecordAnswer said) {
        var opened = opening.open(assessment, item);
        expected.require(opened.standing());
        shelf.requireKnown(said.evidence());
        return AnswerView.of(
                sheet.write(opened.assignment(), new Writing(item, opened.standing(), said, Origin.GIVEN)));
    }
}
