package shishin.assessment.posture;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.AssessmentBook;
import shishin.assessment.assessment.Subject;
import shishin.assessment.guideline.Guideline;

/** Tells how things stand: reads what was counted, and reckons with the weights. */
@ApplicationScoped
public class PostureBook {

    private final AssessmentBook assessments;
    private final Guideline guideline;
    private final TallyTable tallies;
    private final WeightsBook weights;

    PostureBook(AssessmentBook assessments, Guideline guideline, TallyTable tallies, WeightsBook weights) {
        this.assessments = assessments;
        this.guideline = guideline;
        this.tallies = tallies;
        this.weights = weights;
    }

    public Question assessment(UUID id) {
        return Question.of(assessments.assignment(id));
    }

    public Question subject(String edition, @Nullable Subject subject) {
        return Question.of(guideline.edition(edition).id(), subject);
    }

    /** As of the moment asked for, with the weights that were in force then, unless others are asked for. */
    Told at(Question question, PostureRequest request, Clock clock) {
        var moment = request.moment();
        var chosen = weights.choose(question.edition(), request.weights, moment);
        var posture = at(question, chosen, List.of(moment == null ? TallyTable.NOW : moment))
                .getFirst();
        return new Told(question, moment == null ? clock.instant() : moment, chosen.version(), posture);
    }

    /** At each of these moments, with the same weights for all, so that a move is one of the facts. */
    public List<Posture> at(Question question, Weights chosen, List<Instant> moments) {
        var outline = new Outline(guideline.edition(question.edition()), question.selection());
        return tallies.at(question.place(), moments).stream()
                .map(counted -> outline.reckon(chosen, question.asked(counted)))
                .toList();
    }

    /** All codes it is about: of what was selected, all below and above; none means all. */
    public Set<String> about(Question question) {
        return guideline.edition(question.edition()).around(question.selection());
    }

    public Weights weights(Question question, @Nullable Long version) {
        return weights.choose(question.edition(), version, null);
    }
}
