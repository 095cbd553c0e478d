package shishin.assessment.posture;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;
import shishin.platform.language.Language;

/**
 * How an assessment, a subject or the tenant stands.
 *
 * @param assessmentId the assessment, if it is one's posture
 * @param subject what is looked at; none for the whole tenant
 * @param asOf the moment it is told of
 * @param weights the version of the weights; 0 where all weigh the same
 */
@Schema(examples = """
        {"assessmentId":"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c","subject":{"type":"system","id":"billing"},\
        "edition":"nisc-4-measures","asOf":"2026-11-02T09:00:00Z","weights":0,"whole":{"figures":{"coverage":0.82,\
        "conformity":0.71,"maturity":2.4,"freshness":0.93},"answers":{"asked":617,"unanswered":111,"conforming":300,\
        "partial":120,"nonConforming":46,"notApplicable":40,"notAssessed":0},"evidence":{"passing":41,"failing":2,\
        "notApplicable":0,"notChecked":1,"stale":4,"streams":48}},"parts":[]}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PostureView(
        @Nullable UUID assessmentId,
        @Nullable Subject subject,
        String edition,
        Instant asOf,
        long weights,
        StandingView whole,
        List<PartView> parts) {

    /** How many answers say what, of as many as are asked. */
    @Schema(name = "PostureAnswers", examples = """
            {"asked":617,"unanswered":111,"conforming":300,"partial":120,"nonConforming":46,"notApplicable":40,\
            "notAssessed":0}""")
    record AnswersView(
            int asked,
            int unanswered,
            int conforming,
            int partial,
            int nonConforming,
            int notApplicable,
            int notAssessed) {

        static AnswersView of(Standing standing) {
            var said = standing.answers();
            return new AnswersView(
                    standing.asked(),
                    standing.unanswered(),
                    said.conforming(),
                    said.partial(),
                    said.nonConforming(),
                    said.notApplicable(),
                    said.notAssessed());
        }
    }

    /** How many streams of evidence say what; each counts once, as stale or else by its latest result. */
    @Schema(name = "PostureEvidence", examples = """
            {"passing":41,"failing":2,"notApplicable":0,"notChecked":1,"stale":4,"streams":48}""")
    record EvidenceView(int passing, int failing, int notApplicable, int notChecked, int stale, int streams) {

        static EvidenceView of(StreamCounts counts) {
            return new EvidenceView(
                    counts.passing(),
                    counts.failing(),
                    counts.notApplicable(),
                    counts.notChecked(),
                    counts.stale(),
                    counts.streams());
        }
    }

    /** Figures, and the numbers they are made of. */
    @Schema(name = "PostureStanding", examples = """
            {"figures":{"coverage":0.82,"conformity":0.71},"answers":{"asked":617,"unanswered":111,"conforming":300,\
            "partial":120,"nonConforming":46,"notApplicable":40,"notAssessed":0},"evidence":{"passing":41,\
            "failing":2,"notApplicable":0,"notChecked":1,"stale":4,"streams":48}}""")
    record StandingView(Figures figures, AnswersView answers, EvidenceView evidence) {

        static StandingView of(Standing standing) {
            return new StandingView(standing.figures(), AnswersView.of(standing), EvidenceView.of(standing.streams()));
        }
    }

    /** A phase, a viewpoint, a measure or an item. */
    @Schema(name = "PosturePart", examples = """
            {"code":"1.2","parent":"1","kind":"VIEWPOINT","title":"The “measures” viewpoint","figures":{"coverage":0.82},\
            "answers":{"asked":17,"unanswered":3,"conforming":8,"partial":3,"nonConforming":2,"notApplicable":1,\
            "notAssessed":0},"evidence":{"passing":4,"failing":0,"notApplicable":0,"notChecked":0,"stale":0,\
            "streams":4}}""")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartView(
            String code,
            @Nullable String parent,
            String kind,
            @Nullable String title,
            Figures figures,
            AnswersView answers,
            EvidenceView evidence) {

        static PartView of(Posture.Part part, Language language) {
            var item = part.item();
            return new PartView(
                    item.code(),
                    item.parent(),
                    item.kind(),
                    Titles.of(item, language),
                    part.standing().figures(),
                    AnswersView.of(part.standing()),
                    EvidenceView.of(part.standing().streams()));
        }
    }
}
