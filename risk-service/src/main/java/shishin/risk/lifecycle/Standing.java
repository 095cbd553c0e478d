package shishin.risk.lifecycle;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.risk.scale.AnalysisStage;
import shishin.risk.scale.Rating;
import shishin.risk.scale.RiskLevel;

/** Where a risk stands: the one place that moves it through the loop. Kept on the risk's row. */
@Embeddable
@SuppressWarnings("NullAway.Init") // JPA, and what moves it
public class Standing {

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private int cycle;
    private @Nullable Ratings ratings;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    private int priority;
    private @Nullable UUID analysis;
    private @Nullable UUID evaluation;
    private @Nullable UUID treatment;
    private @Nullable UUID acceptanceRequest;
    private @Nullable UUID acceptance;
    private @Nullable NextAct next;

    public Standing(Instant now) {
        cycle = 1;
        moved(Stage.IDENTIFIED, Act.ANALYSE.from(now));
    }

    public Set<Act> possible() {
        return PossibleActs.of(this);
    }

    public void analysed(AnalysisStage under, Rating rating, UUID analysis, Instant now) {
        if (!rate(under, rating)) return;
        this.analysis = analysis;
        decision = null;
        if (stage == Stage.TREATING && next != null) next = next.answered();
        else if (stage != Stage.ACCEPTED) moved(Stage.ANALYSED, Act.EVALUATE.from(now));
    }

    public void evaluated(Decision decision, UUID evaluation, int priority, Instant now) {
        this.decision = decision;
        this.evaluation = evaluation;
        this.priority = priority;
        moved(Stage.EVALUATED, PossibleActs.response(this, decision).from(now));
    }

    public void treatmentProposed(UUID treatment, Rating expected, Instant now) {
        this.treatment = treatment;
        rate(AnalysisStage.RESIDUAL, expected);
        next = Act.DECIDE_TREATMENT.from(now);
    }

    public void treating(NextAct next) {
        moved(Stage.TREATING, next.after(this.next));
    }

    /** The decision stands, unless the risk has been analysed since, or was called for: then it is judged anew. */
    public void treatmentCancelled(Instant now) {
        treatment = null;
        Ratings.of(ratings).dropResidual();
        if (stage == Stage.TREATING) {
            var why = next == null ? null : next.reopening();
            moved(decision == null ? Stage.ANALYSED : Stage.EVALUATED, Act.EVALUATE.from(now));
            if (why != null) reopened(why, now);
        }
        if (stage == Stage.EVALUATED && decision == Decision.TREAT) next = Act.PROPOSE_TREATMENT.from(now);
    }

    /** What the treatment left is the current risk, and the next cycle opens. */
    public void treatmentVerified(Rating left, UUID analysis, Instant review) {
        cycle++;
        rate(AnalysisStage.CURRENT, left);
        this.analysis = analysis;
        Ratings.of(ratings).dropResidual();
        treatment = null;
        decision = null;
        moved(Stage.VERIFIED, new NextAct(Act.ANALYSE, review).after(next));
    }

    public void acceptanceRequested(UUID request, Instant now) {
        acceptanceRequest = request;
        if (stage == Stage.EVALUATED) next = Act.APPROVE_ACCEPTANCE.from(now);
    }

    public void acceptanceRequestEnded(Instant now) {
        acceptanceRequest = null;
        if (stage == Stage.EVALUATED && decision == Decision.RETAIN) next = Act.REQUEST_ACCEPTANCE.from(now);
    }

    /** What is to be retained is not what was judged any more: it is evaluated anew before anybody asks for it. */
    public void judgementOvertaken(Instant now) {
        if (decision != Decision.RETAIN) return;
        decision = null;
        if (stage == Stage.EVALUATED) next = Act.EVALUATE.from(now);
    }

    public void accepted(UUID acceptance, Instant validUntil) {
        this.acceptance = acceptance;
        acceptanceRequest = null;
        moved(Stage.ACCEPTED, new NextAct(Act.EVALUATE, validUntil));
    }

    public void acceptanceEnded(Instant now) {
        acceptance = null;
        if (stage != Stage.ACCEPTED) return;
        decision = null;
        moved(Stage.EVALUATED, Act.EVALUATE.from(now));
    }

    /** What was judged is not so any more: it is analysed anew, and a treatment under way goes on meanwhile. */
    public void reopened(Reopening why, Instant now) {
        if (stage == Stage.TREATING && next != null) next = next.because(why);
        else moved(Stage.IDENTIFIED, Act.ANALYSE.from(now).because(why));
        if (stage == Stage.IDENTIFIED) decision = null;
    }

    public void closed() {
        moved(Stage.CLOSED, null);
    }

    private void moved(Stage stage, @Nullable NextAct next) {
        this.stage = stage;
        this.next = next;
    }

    private boolean rate(AnalysisStage under, Rating rating) {
        ratings = Ratings.of(ratings);
        return ratings.rate(under, rating);
    }

    public Stage stage() {
        return stage;
    }

    public int cycle() {
        return cycle;
    }

    /** The level that counts: of the measures in place, or else as if there were none. */
    public @Nullable RiskLevel level() {
        return Ratings.of(ratings).level();
    }

    public Levels levels() {
        return Ratings.of(ratings).levels();
    }

    public @Nullable Rating rating() {
        return Ratings.of(ratings).counting();
    }

    public @Nullable Decision decision() {
        return decision;
    }

    public @Nullable BigDecimal priority() {
        return priority == 0 ? null : BigDecimal.valueOf(priority, 2);
    }

    /** The analysis that counts, and is to be evaluated. */
    public @Nullable UUID analysis() {
        return analysis;
    }

    public @Nullable UUID evaluation() {
        return evaluation;
    }

    public @Nullable UUID treatment() {
        return treatment;
    }

    public @Nullable UUID acceptanceRequest() {
        return acceptanceRequest;
    }

    public @Nullable UUID acceptance() {
        return acceptance;
    }

    public @Nullable NextAct next() {
        return next;
    }

    protected Standing() {}
}
