package shishin.risk.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import shishin.platform.outbox.Outbox;
import shishin.risk.identification.ActDone;
import shishin.risk.identification.RiskFile;
import shishin.risk.identification.RiskView;
import shishin.risk.identification.Risks;
import shishin.risk.issue.Issues;
import shishin.risk.issue.ItemFailed;
import shishin.risk.lifecycle.Act;

/** Lets acceptances lapse: at once when the risk is no longer what was judged, and when their time has passed. */
@ApplicationScoped
class Lapsing {

    private static final Logger LOG = Logger.getLogger(Lapsing.class);

    private final Risks risks;
    private final Acceptances acceptances;
    private final Issues issues;
    private final Outbox outbox;

    Lapsing(Risks risks, Acceptances acceptances, Issues issues, Outbox outbox) {
        this.risks = risks;
        this.acceptances = acceptances;
        this.issues = issues;
        this.outbox = outbox;
    }

    void follow(@Observes ActDone done) {
        Stream.of(
                        Optional.ofNullable(done.risk().acceptanceRequest()),
                        Optional.ofNullable(done.risk().acceptance()))
                .flatMap(Optional::stream)
                .map(acceptances::find)
                .forEach(acceptance ->
                        LapseReason.of(done, acceptance).ifPresent(why -> lapse(acceptance, why, detail(done))));
    }

    private static @Nullable String detail(ActDone done) {
        var next = done.risk().next();
        return next == null || next.reopening() == null
                ? null
                : next.reopening().reason();
    }

    /**
     * An item that begins to fail after the evaluation is not what was judged, whether or not the acceptance was asked
     * for meanwhile. Where the risk comes from issues, only what fails about a subject of theirs counts.
     */
    void follow(@Observes ItemFailed failure) {
        var about = "%s, %s:%s"
                .formatted(
                        failure.item(),
                        failure.subject().type(),
                        failure.subject().id());
        for (var acceptance : acceptances.openAbout(failure.edition(), failure.item(), failure.at()))
            if (concerns(failure, risks.get(acceptance.riskId()))) lapse(acceptance, LapseReason.ITEM_FAILED, about);
        for (var id : acceptances.toBeAskedFor(failure.edition(), failure.item(), failure.at()))
            if (concerns(failure, risks.get(id))) overtake(id, new Overtaken(LapseReason.ITEM_FAILED, about));
    }

    private void overtake(UUID id, Overtaken why) {
        var risk = risks.follow(id, Act.LAPSE_DECISION);
        risk.standing().judgementOvertaken(risk.now());
        risk.done(null, why);
        LOG.infof("The decision to retain %s lapsed: %s", risk.view().code(), why.reason());
    }

    /** Why a decision to retain does not stand any more. */
    record Overtaken(LapseReason reason, String detail) {}

    private boolean concerns(ItemFailed failure, RiskView risk) {
        var sources = issues.get(risk.issues());
        return sources.isEmpty()
                || sources.stream().anyMatch(issue -> issue.subject().equals(failure.subject()));
    }

    /** True when it lapsed now: not when another replica has it in hand, or it has ended otherwise. */
    @Transactional
    boolean lapseInTime(UUID id, Instant now) {
        var due = acceptances.takeIfFree(id).filter(Acceptance::isOpen).filter(acceptance -> acceptance.isDue(now));
        due.ifPresent(acceptance -> lapse(acceptance, LapseReason.TIME_PASSED, null));
        return due.isPresent();
    }

    void lapse(Acceptance acceptance, LapseReason why, @Nullable String detail) {
        var risk = risks.follow(acceptance.riskId(), Act.LAPSE_ACCEPTANCE);
        var before = acceptance.view();
        var granted = acceptance.isGranted();
        acceptance.lapse(risk.moment(), why, detail);
        if (granted) risk.standing().acceptanceEnded(risk.now());
        else risk.standing().acceptanceRequestEnded(risk.now());
        if (why.overtakesTheJudgement()) risk.standing().judgementOvertaken(risk.now());
        risk.done(before, acceptance.view());
        outbox.publish(lapsed(acceptance, risk, why));
        if (granted && why == LapseReason.TIME_PASSED) outbox.publish(expired(acceptance, risk));
        LOG.infof("Acceptance %s of %s lapsed: %s", acceptance.id(), risk.view().code(), why);
    }

    static AcceptanceLapsed lapsed(Acceptance acceptance, RiskFile risk, LapseReason why) {
        return new AcceptanceLapsed(
                acceptance.id(),
                risk.id(),
                risk.view().code(),
                acceptance.validUntil(),
                why.name(),
                acceptance.view().detail(),
                risk.actor(),
                risk.now());
    }

    private static AcceptanceExpired expired(Acceptance acceptance, RiskFile risk) {
        return new AcceptanceExpired(
                acceptance.id(),
                risk.id(),
                risk.view().code(),
                acceptance.validUntil(),
                LapseReason.TIME_PASSED.name(),
                risk.actor(),
                risk.now());
    }
}
