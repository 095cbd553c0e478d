package shishin.catalog.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import shishin.catalog.edition.EditionInForce;
import shishin.catalog.edition.EditionPublished;
import shishin.platform.precondition.IfMatch;

/** Puts a draft in force, and ends an edition's life. */
@ApplicationScoped
class Publishing {

    private final Desk desk;
    private final Lives lives;
    private final Contents contents;
    private final Event<EditionInForce> inForce;

    Publishing(Desk desk, Lives lives, Contents contents, Event<EditionInForce> inForce) {
        this.desk = desk;
        this.lives = lives;
        this.contents = contents;
        this.inForce = inForce;
    }

    @Transactional
    PublicationView publish(String edition, IfMatch expected, PublishEdition command) {
        var life = desk.take(edition, expected);
        var number = life.drafted() == null ? life.current() : life.drafted();
        var revision = lives.known(life, number);
        var content = contents.read(life.key().tenant(), revision.digest());
        // It may have been kept when less was asked of a draft.
        DraftRules.require(content);
        var stamp = desk.stamp();
        life.publish(command, content.edition(), stamp);
        revision.explain(Words.said(command.reason()));
        revision.publish(stamp);
        EditionPublished.of(content.catalog(revision.digest())).forEach(part -> desk.tell(life, part));
        inForce.fire(new EditionInForce(life.key().tenant(), edition));
        return desk.done(life);
    }

    @Transactional
    PublicationView withdraw(String edition, IfMatch expected, WithdrawEdition command) {
        var life = desk.take(edition, expected);
        var drafted = life.drafted();
        var revision = lives.known(life, life.current());
        desk.requireSuccessor(life.key(), command.supersededBy());
        life.withdraw(command, desk.stamp());
        if (drafted != null) discard(lives.known(life, drafted));
        desk.tell(
                life,
                new EditionWithdrawn(
                        edition,
                        revision.digest(),
                        command.abolishedOn(),
                        command.supersededBy(),
                        life.changedBy(),
                        life.changedAt()));
        return desk.done(life);
    }

    private void discard(EditionRevision draft) {
        lives.remove(draft);
        contents.sweep(draft.key().tenant(), draft.digest());
    }
}
