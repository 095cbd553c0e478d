package shishin.assessment.carryover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.assessment.answer.AnswerView;
import shishin.assessment.answer.Approval;
import shishin.assessment.answer.Result;
import shishin.assessment.answer.ReviewRequest;
import shishin.assessment.answer.Work;
import shishin.assessment.assessment.AssessmentKind;
import shishin.assessment.assessment.Assignment;
import shishin.assessment.assessment.Scope;
import shishin.assessment.assessment.Subject;
import shishin.assessment.guideline.Edition;
import shishin.assessment.guideline.Given;
import shishin.assessment.guideline.Item;

/** Which of several answers is taken over, and which are marked. */
class InheritanceTest {

    private static final UUID BEFORE = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID NOW = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Edition EDITION = Given.edition(item("1"), item("2"), item("3"));

    private static Item item(String code) {
        return new Item(code, null, "ITEM", null, null, null, "項目", "Item", true);
    }

    private static Assignment assignment(UUID id, String subject, List<String> selection) {
        return new Assignment(
                id, AssessmentKind.SELF_CHECK, "given", new Subject("system", subject), selection, List.of());
    }

    private static Inheritance inheritance(String subject, Succession succession) {
        var now = new Scope(assignment(NOW, "billing", List.of("1", "2")), EDITION);
        return new Inheritance(now, assignment(BEFORE, subject, List.of()), succession, TODAY);
    }

    private static AnswerView answer(
            String item, Result result, @Nullable LocalDate nextReview, @Nullable ReviewRequest requested) {
        return new AnswerView(
                BEFORE,
                item,
                1,
                Work.DONE,
                result,
                "R",
                "n",
                null,
                null,
                null,
                null,
                null,
                nextReview,
                List.of(),
                null,
                null,
                requested,
                "ada",
                Instant.EPOCH,
                Approval.APPROVED,
                0);
    }

    private static Fate fate(Inheritance inheritance, AnswerView answer, String item) {
        inheritance.add(answer);
        return Objects.requireNonNull(inheritance.heirs().get(item)).fate();
    }

    @ParameterizedTest(name = "next review {0}: {1}")
    @CsvSource({"2026-11-22, REVIEW", "2026-11-23, STANDS", "2027-01-01, STANDS", ", STANDS"})
    void an_answer_whose_review_is_due_is_marked(@Nullable LocalDate nextReview, Verdict verdict) {
        var inheritance = inheritance("billing", Succession.sameEdition());
        assertThat(fate(inheritance, answer("1", Result.CONFORMS, nextReview, null), "1")
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void an_answer_somebody_asked_to_look_at_again_is_marked() {
        var requested = new ReviewRequest(null, "A treatment was completed", Instant.EPOCH);
        var inheritance = inheritance("billing", Succession.sameEdition());
        assertThat(fate(inheritance, answer("1", Result.CONFORMS, null, requested), "1")
                        .reason())
                .isEqualTo("REVIEW_REQUESTED");
    }

    @Test
    void another_subject_is_asked_anew() {
        var inheritance = inheritance("payroll", Succession.sameEdition());
        assertThat(fate(inheritance, answer("1", Result.CONFORMS, null, null), "1")
                        .reason())
                .isEqualTo("OTHER_SUBJECT");
    }

    @Test
    void what_is_not_asked_any_more_falls_away() {
        var inheritance = inheritance("billing", Succession.sameEdition());
        inheritance.add(answer("3", Result.CONFORMS, null, null));
        assertThat(inheritance.heirs()).isEmpty();
        assertThat(inheritance.gone().getFirst().fate().reason()).isEqualTo("NOT_SELECTED");
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "CONFORMS, DOES_NOT_CONFORM, DOES_NOT_CONFORM",
        "CONFORMS, PARTIAL, PARTIAL",
        "NOT_APPLICABLE, CONFORMS, CONFORMS",
        "NOT_ASSESSED, CONFORMS, NOT_ASSESSED",
    })
    void of_several_that_become_one_the_worst_is_taken_and_marked(Result one, Result other, Result taken) {
        var inheritance = inheritance("billing", code -> new Fate(List.of("1"), Verdict.STANDS, "MOVED"));
        inheritance.add(answer("1", one, null, null));
        inheritance.add(answer("2", other, null, null));
        var heir = Objects.requireNonNull(inheritance.heirs().get("1"));
        assertThat(heir.answer().result()).isEqualTo(taken);
        assertThat(heir.fate()).isEqualTo(new Fate(List.of("1"), Verdict.REVIEW, "MERGED"));
    }

    @Test
    void other_words_need_review_and_a_code_that_is_gone_falls_away() {
        var after = Given.edition(item("1"), new Item("2", null, "ITEM", null, null, null, "別", "Other", true));
        var succession = Succession.byWording(EDITION, after);
        assertThat(succession.of("1").reason()).isEqualTo("SAME");
        assertThat(succession.of("2").reason()).isEqualTo("REWORDED");
        assertThat(succession.of("3").reason()).isEqualTo("REMOVED");
    }
}
