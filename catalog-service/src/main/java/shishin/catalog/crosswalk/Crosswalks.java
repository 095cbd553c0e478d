package shishin.catalog.crosswalk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;

/** Proposing correspondences, revising them, and taking them back. */
@ApplicationScoped
public class Crosswalks {

    private final Shipped shipped;
    private final OwnCorrespondences own;
    private final Catalogues catalogues;
    private final Trail trail;

    Crosswalks(Shipped shipped, OwnCorrespondences own, Catalogues catalogues, Trail trail) {
        this.shipped = shipped;
        this.own = own;
        this.catalogues = catalogues;
        this.trail = trail;
    }

    /** Keeps a new one. @throws CorrespondenceExists when the same document relates the same items already */
    @Transactional
    public Known propose(Claim claim) {
        requireKnown(claim);
        own.find(claim.key()).ifPresent(Crosswalks::refuse);
        own.requireRoom(1);
        var correspondence = own.keep(Correspondence.propose(claim, trail.sign()));
        return trail.record(Act.Deed.PROPOSED, correspondence.known());
    }

    /** All of the tenant's own. */
    @Transactional
    public List<Known> own() {
        return own.page(new CrosswalkFilter(), null, Correspondences.MOST).stream()
                .map(Correspondence::known)
                .toList();
    }

    /** Proposes many at once, all or none; their items are known to exist, and none of the new ones is there already. */
    @Transactional
    public void take(List<Claim> added, Map<UUID, Claim> revised) {
        own.requireRoom(added.size());
        var signature = trail.sign();
        added.forEach(claim -> trail.record(
                Act.Deed.PROPOSED,
                own.add(Correspondence.propose(claim, signature)).known()));
        revised.forEach((id, claim) -> {
            var correspondence = mine(id);
            correspondence.revise(claim, signature);
            trail.record(Act.Deed.REVISED, correspondence.known());
        });
    }

    /** Says it anew; it is proposed again, by whoever does this. */
    @Transactional
    public Known revise(UUID id, Claim claim, IfMatch expected) {
        var correspondence = mine(id);
        expected.require(correspondence.version());
        requireKnown(claim);
        own.find(claim.key()).filter(other -> !other.id().equals(id)).ifPresent(Crosswalks::refuse);
        correspondence.revise(claim, trail.sign());
        return trail.record(Act.Deed.REVISED, own.keep(correspondence).known());
    }

    @Transactional
    void remove(UUID id, IfMatch expected) {
        var correspondence = mine(id);
        expected.require(correspondence.version());
        if (correspondence.status() == Status.APPROVED) throw new CorrespondenceIsApproved(id);
        trail.record(Act.Deed.REMOVED, correspondence.known());
        own.remove(correspondence);
    }

    private void requireKnown(Claim claim) {
        catalogues.require(claim.source());
        catalogues.require(claim.target());
    }

    private Correspondence mine(UUID id) {
        if (shipped.find(id).isPresent()) throw new CorrespondenceIsShipped(id);
        return own.find(id).orElseThrow(() -> new NotFound("correspondence", id));
    }

    private static void refuse(Correspondence present) {
        throw new CorrespondenceExists(present.id());
    }
}
