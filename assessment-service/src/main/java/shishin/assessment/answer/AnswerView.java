package shishin.assessment.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.ledger.Entry;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;

/**
 * An answer as callers see it.
 *
 * @param revision which answer to this item this is, from 1
 * @param proposalId the proposal it was adopted from, if any
 * @param carriedFrom the earlier answer it was taken over from, if any
 * @param reviewRequested why it should be looked at again, until it is
 */
@Schema(examples = """
        {"assessmentId":"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c","item":"1.2.3-4.1.8","revision":2,"work":"DONE",\
        "result":"PARTIAL","maturity":2,"targetMaturity":4,\
        "statement":"Logs are kept, but not reviewed","responsible":"ada","due":"2026-12-15",\
        "evidence":[],"answeredBy":"ada",\
        "answeredAt":"2026-11-02T09:30:00Z","approval":"SUBMITTED","version":1}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerView(
        UUID assessmentId,
        String item,
        int revision,
        Work work,
        Result result,
        @Nullable String reasonCode,
        @Nullable String narrative,
        @Nullable Integer maturity,
        @Nullable Integer targetMaturity,
        @Nullable String statement,
        @Nullable String responsible,
        @Nullable LocalDate due,
        @Nullable LocalDate nextReview,
        List<UUID> evidence,
        @Nullable UUID proposalId,
        @Nullable CarriedFrom carriedFrom,
        @Nullable ReviewRequest reviewRequested,
        String answeredBy,
        Instant answeredAt,
        Approval approval,
        long version)
        implements Located, Versioned {

    private static final Set<String> GIVEN = Set.of(
            "assessmentId",
            "item",
            "revision",
            "work",
            "result",
            "reasonCode",
            "narrative",
            "maturity",
            "targetMaturity",
            "statement",
            "responsible",
            "due",
            "nextReview",
            "evidence",
            "proposalId",
            "carriedFrom",
            "answeredBy",
            "answeredAt");

    static AnswerView of(Answer answer) {
        return of(answer, answer.approval(), answer.reviewRequest());
    }

    /** As it stood at this time, when its review had come so far. */
    static AnswerView at(Instant moment, Answer answer, Approval approval) {
        var request = answer.reviewRequest();
        return of(answer, approval, request == null || request.requestedAt().isAfter(moment) ? null : request);
    }

    private static AnswerView of(Answer answer, Approval approval, @Nullable ReviewRequest request) {
        return new AnswerView(
                answer.assessmentId(),
                answer.item(),
                answer.revision(),
                answer.said().work(),
                answer.said().result(),
                answer.said().reasonCode(),
                answer.said().narrative(),
                answer.said().maturity(),
                answer.said().targetMaturity(),
                answer.said().statement(),
                answer.said().responsible(),
                answer.said().due(),
                answer.said().nextReview(),
                answer.said().evidence(),
                answer.proposalId(),
                answer.carriedFrom(),
                request,
                answer.answeredBy(),
                answer.answeredAt(),
                approval,
                answer.version());
    }

    /** What the ledger holds of it: each revision, as it was given. */
    Entry entry() {
        return new Entry("answer", "%s/revisions/%d".formatted(path(), revision), this, GIVEN);
    }

    /** What closing seals of it: besides, how far its review has come. */
    Entry sealed() {
        return new Entry(
                "answer",
                path(),
                this,
                Stream.concat(GIVEN.stream(), Stream.of("approval")).collect(Collectors.toSet()));
    }

    private String path() {
        return "assessments/%s/answers/%s".formatted(assessmentId, item);
    }

    @Override
    public String location() {
        return "/api/v1/" + path();
    }
}
