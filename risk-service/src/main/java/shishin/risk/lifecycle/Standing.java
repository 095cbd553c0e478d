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

    @SuppressWarnings("NullAway.Init")
    public Standing(Instant now) {
        stage = Stage.IDENTIFIED;
        cycle = 1;
        next = Act.ANALYSE.from(now);
    }

    public Set<Act> possible() {
        return PossibleActs.of(this);
    }

    public void analysed(AnalysisStage under, Rating rating, UUID analysis, Instant now) {
        if (!rate(under, rating)) return;
        this.analysis = analysis;
        if (stage == Stage.TREATING || stage == Stage.ACCEPTED) return;
        stage = Stage.ANALYSED;
        decision = null;
        next = Act.EVALUATE.from(now);
    }

    public void evaluated(Decision decision, UUID evaluation, int priority, Instant now) {
        stage = Stage.EVALUATED;
        this.decision = decision;
        this.evaluation = evaluation;
        this.priority = priority;
        next = PossibleActs.response(this, decision).from(now);
    }

    public void treatmentProposed(UUID treatment, Rating expected, Instant now) {
        this.treatment = treatment;
        rate(AnalysisStage.RESIDUAL, expected);
        next = Act.DECIDE_TREATMENT.from(now);
    }

    public void treating(NextAct next) {
        stage = Stage.TREATING;
        this.next = next;
    }

    public void treatmentCancelled(Instant now) {
        treatment = null;
        ratings().dropResidual();
        if (stage == Stage.TREATING) stage = Stage.EVALUATED;
        if (stage == Stage.EVALUATED && decision == Decision.TREAT) next = Act.PROPOSE_TREATMENT.from(now);
    }

    /** What the treatment left is the current risk, and the next cycle opens. */
    public void treatmentVerified(Rating left, UUID analysis, Instant review) {
        stage = Stage.VERIFIED;
        cycle++;
        rate(AnalysisStage.CURRENT, left);
        this.analysis = analysis;
        ratings().dropResidual();
        treatment = null;
        decision = null;
        next = new NextAct(Act.ANALYSE, review);
    }

    public void acceptanceRequested(UUID request, Instant now) {
        acceptanceRequest = request;
        if (stage == Stage.EVALUATED) next = Act.APPROVE_ACCEPTANCE.from(now);
    }

    public void acceptanceRequestEnded(Instant now) {
        acceptanceRequest = null;
        if (stage == Stage.EVALUATED && decision == Decision.RETAIN) next = Act.REQUEST_ACCEPTANCE.from(now);
    }

    public void accepted(UUID acceptance, Instant validUntil) {
        stage = Stage.ACCEPTED;
        this.acceptance = acceptance;
        acceptanceRequest = null;
        next = new NextAct(Act.EVALUATE, validUntil);
    }

    /** An accepted risk goes back to be evaluated anew. */
    public void acceptanceEnded(Instant now) {
        acceptance = null;
        if (stage != Stage.ACCEPTED) return;
        stage = Stage.EVALUATED;
        decision = null;
        next = Act.EVALUATE.from(now);
    }

    /** What was judged is not so any more: it is analysed anew, and a treatment under way goes on meanwhile. */
    public void reopened(Reopening why, Instant now) {
        var underWay = stage == Stage.TREATING ? next : null;
        next = (underWay == null ? Act.ANALYSE.from(now) : underWay).because(why);
        if (underWay != null) return;
        stage = Stage.IDENTIFIED;
        decision = null;
    }

    public void closed() {
        stage = Stage.CLOSED;
        next = null;
    }

    /** Hibernate reads ratings that are all absent as none; a mere look must not change that. */
    private Ratings ratings() {
        return ratings == null ? new Ratings() : ratings;
    }

    private boolean rate(AnalysisStage under, Rating rating) {
        ratings = ratings();
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
        return ratings().level();
    }

    public Levels levels() {
        return ratings().levels();
    }

    public @Nullable Rating rating() {
        return ratings().counting();
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

    @SuppressWarnings("NullAway.Init") // JPA
    protected Standing() {}
}
