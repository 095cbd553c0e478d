package shishin.assessment.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import shishin.assessment.assessment.Stamp;
import shishin.assessment.assessment.Stamps;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.problem.Refusal;

/** Takes evidence in, a chunk at a time: each piece is created, known from before, or refused by itself. */
@ApplicationScoped
public class EvidenceDesk {

    private static final int AT_ONCE = 100;

    private final EvidenceRules rules;
    private final FilingCabinet cabinet;
    private final Stamps stamps;
    private final Caller caller;
    private final GroupCommit<Whose, Checked, Receipt> groups;

    EvidenceDesk(EvidenceRules rules, FilingCabinet cabinet, Stamps stamps, Caller caller) {
        this.rules = rules;
        this.cabinet = cabinet;
        this.stamps = stamps;
        this.caller = caller;
        this.groups = new GroupCommit<>(
                AT_ONCE, checked -> cabinet.file(checked, false, receipts -> {}), FilingCabinet::isRefused);
    }

    /** Whose pieces may share a transaction: it works for one tenant, and for one actor. */
    private record Whose(String tenant, Actor actor) {}

    /** Takes one piece in, in the surrounding transaction, or in one with what its sender sends at the same time. */
    public Receipt receive(Sent sent) {
        if (cabinet.isInTransaction()) return receive(List.of(sent), false).getFirst();
        return switch (check(sent, stamps.now())) {
            case Checked.Unfit(var receipt) -> receipt;
            case Checked.Fit fit -> groups.commit(new Whose(caller.tenant(), caller.actor()), fit);
        };
    }

    /**
     * Takes a chunk in, in one transaction: the surrounding one, or its own, which is repeated when others are at the same
     * streams at the same time.
     *
     * @param dryRun does everything but keep it
     * @return a receipt for each, in the order sent
     */
    public List<Receipt> receive(List<Sent> sent, boolean dryRun) {
        return receive(sent, dryRun, receipts -> {});
    }

    /**
     * As {@link #receive(List, boolean)}; both are kept, or neither.
     *
     * @param along what belongs to it and is kept in the same transaction; done again when that is repeated
     */
    public List<Receipt> receive(List<Sent> sent, boolean dryRun, Consumer<List<Receipt>> along) {
        var stamp = stamps.now();
        return cabinet.file(sent.stream().map(one -> check(one, stamp)).toList(), dryRun, along);
    }

    private Checked check(Sent sent, Stamp stamp) {
        try {
            return new Checked.Fit(rules.accept(sent, stamp));
        } catch (Refusal refusal) {
            return new Checked.Unfit(new Receipt.Refused(refusal));
        }
    }
}
