package shishin.assessment.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes in a person's answer to one item. */
@ApplicationScoped
class AnswerDesk {

    private final OpenItems items;
    private final EvidenceShelf shelf;
    private final AnswerSheet sheet;

    AnswerDesk(OpenItems items, EvidenceShelf shelf, AnswerSheet sheet) {
        this.items = items;
        this.shelf = shelf;
        this.sheet = sheet;
    }

    @Transactional
    AnswerView record(UUID assessment, String item, Expected expected, RecordAnswer said) {
        var opened = items.open(assessment, item);
        expected.require(opened.standing());
        shelf.requireKnown(said.evidence());
        return AnswerView.of(
                sheet.write(opened.assignment(), new Writing(item, opened.standing(), said, Origin.GIVEN)));
    }
}
