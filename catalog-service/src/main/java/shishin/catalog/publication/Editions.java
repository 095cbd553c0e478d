package shishin.catalog.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import shishin.catalog.edition.Draft;
import shishin.catalog.edition.Owner;
import shishin.platform.precondition.IfMatch;
import shishin.platform.precondition.PreconditionMissing;
import shishin.platform.precondition.StaleVersion;

/** Keeps what readers bring in: as the draft of a new edition, or of an edition's next revision. */
@ApplicationScoped
public class Editions {

    private final Lives lives;
    private final Contents contents;
    private final Stewardship stewardship;

    Editions(Lives lives, Contents contents, Stewardship stewardship) {
        this.lives = lives;
        this.contents = contents;
        this.stewardship = stewardship;
    }

    /** The places for which a draft cannot be kept; none where it can. */
    public List<String> unfit(Draft draft) {
        try {
            DraftRules.require(draft);
            contents.of(draft);
            return List.of();
        } catch (DraftUnfit unfit) {
            return unfit.places();
        }
    }

    /**
     * Keeps a draft. Sending the same again changes nothing: it is {@link Outcome#UNCHANGED}.
     *
     * @param expected the version read of an edition whose draft is to be replaced; may be blank where there is none
     * @throws DraftUnfit when it breaks a rule, naming the places
     * @throws PreconditionMissing when it would replace a draft that the sender does not say to have read
     * @throws StaleVersion when that draft was changed since
     * @throws EditionExists when there is an edition of this name, and the mode is to stop
     * @throws EditionOfEverybody when it would be everybody's, and the caller may not
     */
    @Transactional
    public Kept keep(Draft draft, Mode mode, Owner owner, IfMatch expected) {
        DraftRules.require(draft);
        var key = new EditionKey(stewardship.actFor(owner), draft.edition().id());
        requireOwnName(key);
        var content = contents.of(draft);
        var life = lives.lock(key);
        return life.isEmpty() ? begin(key, content) : meet(life.get(), content, mode, expected);
    }

    private Kept begin(EditionKey key, Content content) {
        var life = Life.begin(key, stewardship.stamp());
        lives.add(life);
        var revision = draft(life, 1, content);
        return kept(life, revision, Outcome.CREATED);
    }

    private Kept meet(Life life, Content content, Mode mode, IfMatch expected) {
        return switch (mode) {
            case STOP -> same(life, content);
            case SKIP -> Kept.of(life, lives.known(life, life.current()), Outcome.SKIPPED);
            case UPDATE -> update(life, content, expected);
        };
    }

    /** The same sent again is no harm; anything else is refused. */
    private Kept same(Life life, Content content) {
        var latest = lives.known(life, latest(life));
        if (!latest.digest().equals(content.digest()))
            throw new EditionExists(life.key().id());
        return Kept.of(life, latest, Outcome.UNCHANGED);
    }

    private static int latest(Life life) {
        var drafted = life.drafted();
        return drafted == null ? life.current() : drafted;
    }

    private Kept update(Life life, Content content, IfMatch expected) {
        var latest = lives.known(life, latest(life));
        if (latest.digest().equals(content.digest())) return Kept.of(life, latest, Outcome.UNCHANGED);
        if (life.drafted() != null) expected.require(life.version());
        var number = life.draft(stewardship.stamp());
        var revision = draft(life, number, content);
        return kept(life, revision, Outcome.UPDATED);
    }

    /** Writes the draft of this number, in place of the one there may be. */
    EditionRevision draft(Life life, int number, Content content) {
        contents.keep(life.key().tenant(), content);
        var stamp = stewardship.stamp();
        var before = lives.revision(life, number);
        if (before != null) {
            var digest = before.digest();
            before.rewrite(content, stamp);
            contents.sweep(life.key().tenant(), digest);
            return before;
        }
        var key = new RevisionKey(life.key().tenant(), life.key().id(), number);
        var revision = EditionRevision.of(key, content, stamp);
        lives.add(revision);
        return revision;
    }

    private Kept kept(Life life, EditionRevision revision, Outcome outcome) {
        lives.save(life);
        return Kept.of(life, revision, outcome);
    }

    /**
     * A name that is everybody's already would be hidden from this tenant by its own; and one that a tenant has alone would
     * be hidden from it if it became everybody's.
     */
    private void requireOwnName(EditionKey key) {
        var taken = lives.isEverybodys(key) || (Stewardship.isEverybodys(key) && lives.isSomebodys(key.id()));
        if (taken) throw new EditionExists(key.id());
    }
}
