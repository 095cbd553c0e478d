package shishin.risk.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import shishin.platform.outbox.Outbox;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.risk.criteria.CriteriaBook;
import shishin.risk.identification.RiskFile;
import shishin.risk.identification.Risks;
import shishin.risk.lifecycle.Act;

/** Requests, approves, rejects and revokes acceptances; the only door to them from other packages. */
@ApplicationScoped
public class RiskAcceptance {

    private final Risks risks;
    private final CriteriaBook book;
    private final Acceptances acceptances;
    private final Outbox outbox;

    RiskAcceptance(Risks risks, CriteriaBook book, Acceptances acceptances, Outbox outbox) {
        this.risks = risks;
        this.book = book;
        this.acceptances = acceptances;
        this.outbox = outbox;
    }

    @Transactional
    AcceptanceView request(UUID riskId, RequestAcceptance command) {
        var risk = risks.take(riskId, Act.REQUEST_ACCEPTANCE);
        requireInBounds(risk, command.validUntil());
        var acceptance = new Acceptance(judged(risk), command, risk.moment());
        acceptances.keep(acceptance);
        risk.standing().acceptanceRequested(acceptance.id(), risk.now());
        risk.done(null, acceptance.view());
        outbox.publish(new AcceptanceRequested(
                acceptance.id(),
                riskId,
                risk.view().code(),
                command.validUntil(),
                command.justification(),
                risk.actor(),
                risk.now()));
        return acceptance.view();
    }

    @Transactional
    AcceptanceView approve(UUID id, IfMatch expected, DecideAcceptance command) {
        return act(id, expected, Act.APPROVE_ACCEPTANCE, (acceptance, risk) -> {
            acceptance.approve(risk.moment(), command.reason(), latest(risk));
            supersede(risk, id);
            risk.standing().accepted(id, acceptance.validUntil());
            outbox.publish(new AcceptanceGranted(
                    id,
                    risk.id(),
                    risk.view().code(),
                    acceptance.validUntil(),
                    command.reason(),
                    risk.actor(),
                    risk.now()));
        });
    }

    @Transactional
    AcceptanceView reject(UUID id, IfMatch expected, DecideAcceptance command) {
        return act(id, expected, Act.REJECT_ACCEPTANCE, (acceptance, risk) -> {
            acceptance.reject(risk.moment(), command.reason());
            risk.standing().acceptanceRequestEnded(risk.now());
        });
    }

    @Transactional
    AcceptanceView revoke(UUID id, IfMatch expected, DecideAcceptance command) {
        return act(id, expected, Act.REVOKE_ACCEPTANCE, (acceptance, risk) -> {
            acceptance.revoke(risk.moment(), command.reason());
            risk.standing().acceptanceEnded(risk.now());
            outbox.publish(Lapsing.lapsed(acceptance, risk, LapseReason.REVOKED));
        });
    }

    @Transactional
    AcceptanceView get(UUID id) {
        return acceptances.find(id).view();
    }

    @Transactional
    public Page<AcceptanceView> page(UUID riskId, PageRequest request) {
        risks.get(riskId);
        return acceptances.page(riskId, request);
    }

    private AcceptanceView act(UUID id, IfMatch expected, Act act, BiConsumer<Acceptance, RiskFile> step) {
        var acceptance = acceptances.take(id, expected, act);
        var risk = risks.take(acceptance.riskId(), act);
        var before = acceptance.view();
        step.accept(acceptance, risk);
        risk.done(before, acceptance.view());
        return acceptances.written(acceptance);
    }

    private void supersede(RiskFile risk, UUID by) {
        var inForce = risk.standing().acceptance();
        if (inForce != null) acceptances.find(inForce).supersede(risk.moment(), by);
    }

    private void requireInBounds(RiskFile risk, Instant validUntil) {
        var latest = latest(risk);
        if (validUntil.isAfter(latest) || !validUntil.isAfter(risk.now()))
            throw new ValidityOutOfBounds(Objects.requireNonNull(risk.standing().level()), latest);
    }

    /** Until when a risk may be retained from now on. */
    private Instant latest(RiskFile risk) {
        var rating = Objects.requireNonNull(risk.standing().rating());
        return book.version(rating.criteria()).latestAcceptance(rating.level(), risk.now());
    }

    private static JudgedRisk judged(RiskFile risk) {
        var standing = risk.standing();
        return new JudgedRisk(
                risk.view(),
                Objects.requireNonNull(standing.evaluation()),
                Objects.requireNonNull(standing.level()),
                Objects.requireNonNull(standing.rating()).criteria());
    }
}
