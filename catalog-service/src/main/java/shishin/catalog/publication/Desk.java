package shishin.catalog.publication;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Catalogs;
import shishin.platform.caller.Caller;
import shishin.platform.outbox.Fact;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;

/** Hands an edition to the one who changes it: the right one, to the right person, to one at a time, as it was read. */
@ApplicationScoped
class Desk {

    private final Catalogs catalogs;
    private final Lives lives;
    private final Stewardship stewardship;
    private final Caller caller;

    Desk(Catalogs catalogs, Lives lives, Stewardship stewardship, Caller caller) {
        this.catalogs = catalogs;
        this.lives = lives;
        this.stewardship = stewardship;
        this.caller = caller;
    }

    /** To look at it. Drafts are seen by those who may publish them. */
    Life find(String edition) {
        return lives.called(caller.tenant(), edition)
                .filter(life ->
                        !life.isOnlyADraft() || catalogs.maySeeDrafts(life.key().tenant()))
                .findFirst()
                .orElseThrow(() -> new NotFound("edition", edition));
    }

    /** To change it. @throws EditionBuiltIn when it came with the service */
    Life take(String edition, IfMatch expected) {
        if (catalogs.isBuiltIn(edition)) throw new EditionBuiltIn(edition);
        var key = find(edition).key();
        stewardship.actFor(key);
        var life = lives.lock(key).orElseThrow(() -> new NotFound("edition", edition));
        expected.require(life.version());
        return life;
    }

    /** A successor is there for all who have the edition. */
    void requireSuccessor(EditionKey edition, @Nullable String successor) {
        if (successor == null) return;
        if (successor.equals(edition.id()) || !catalogs.has(successor, edition.tenant()))
            throw new UnknownSuccessor(successor);
    }

    boolean maySee(Life life, EditionRevision revision) {
        return revision.publishedAt() != null
                || catalogs.maySeeDrafts(life.key().tenant());
    }

    PublicationView standing(String edition) {
        return catalogs.isBuiltIn(edition) ? PublicationView.ofBuiltIn(catalogs.of(edition)) : view(find(edition));
    }

    Life.Stamp stamp() {
        return stewardship.stamp();
    }

    void tell(Life life, Fact fact) {
        stewardship.tell(life.key(), fact);
    }

    /** Writes it down, and says how it stands now. */
    PublicationView done(Life life) {
        lives.save(life);
        return view(life);
    }

    private PublicationView view(Life life) {
        return PublicationView.of(life, lives.known(life, life.current()).digest());
    }
}
