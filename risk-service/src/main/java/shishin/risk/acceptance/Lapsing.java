package shishin.risk.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import shishin.platform.outbox.Outbox;
import shishin.risk.identification.ActDone;
import shishin.risk.identification.RiskFile;
import shishin.risk.identification.Risks;
import shishin.risk.lifecycle.Act;

/** Lets acceptances lapse: at once when the risk is no longer what was judged, and when their time has passed. */
@ApplicationScoped
class Lapsing {

    private static final Logger LOG = Logger.getLogger(Lapsing.class);

    private final Risks risks;
    private final Acceptances acceptances;
    private final Outbox outbox;

    Lapsing(Risks risks, Acceptances acceptances, Outbox outbox) {
        this.risks = risks;
        this.acceptances = acceptances;
        this.outbox = outbox;
    }

    void follow(@Observes ActDone done) {
        Stream.of(
                        Optional.ofNullable(done.risk().acceptanceRequest()),
                        Optional.ofNullable(done.risk().acceptance()))
                .flatMap(Optional::stream)
                .map(acceptances::find)
                .forEach(acceptance -> LapseReason.of(done, acceptance).ifPresent(why -> lapse(acceptance, why)));
    }

    /** True when it lapsed now: not when another replica has it in hand, or it has ended otherwise. */
    @Transactional
    boolean lapseInTime(UUID id, Instant now) {
        var due = acceptances.takeIfFree(id).filter(Acceptance::isOpen).filter(acceptance -> acceptance.isDue(now));
        due.ifPresent(acceptance -> lapse(acceptance, LapseReason.TIME_PASSED));
        return due.isPresent();
    }

    private void lapse(Acceptance acceptance, LapseReason why) {
        var risk = risks.follow(acceptance.riskId(), Act.LAPSE_ACCEPTANCE);
        var before = acceptance.view();
        var granted = acceptance.isGranted();
        acceptance.lapse(risk.moment(), why);
        if (granted) risk.standing().acceptanceEnded(risk.now());
        else risk.standing().acceptanceRequestEnded(risk.now());
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
