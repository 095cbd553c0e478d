package shishin.catalog.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import shishin.catalog.edition.Draft;
import shishin.catalog.edition.Owner;
import shishin.platform.precondition.IfMatch;
import shishin.platform.precondition.PreconditionMissing;
import shishin.platform.precondition.StaleVersion;
import shishin.platform.problem.Refusal;

/** Keeps what readers bring in: as the draft of a new edition, or of an edition's next revision. */
@ApplicationScoped
public class Editions {

    private final Lives lives;
    private final Contents contents;
    private final Stewardship stewardship;
    private final Names names;

    Editions(Lives lives, Contents contents, Stewardship stewardship, Names names) {
        this.lives = lives;
        this.contents = contents;
        this.stewardship = stewardship;
        this.names = names;
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

    /** What {@link #keep} would refuse a fit draft for, without keeping it; nothing where it would keep it. */
    @Transactional
    public Optional<Refusal> objection(Draft draft, Mode mode, Owner owner, IfMatch expected) {
        try {
            var key = claim(draft, owner);
            lives.lock(key).ifPresent(life -> replaces(life, contents.of(draft).digest(), mode, expected));
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
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
     * @throws EditionNameReserved when something else is meant by the name
     * @throws EditionOfEverybody when it would be everybody's, and the caller may not
     */
    @Transactional
    public Kept keep(Draft draft, Mode mode, Owner owner, IfMatch expected) {
        DraftRules.require(draft);
        var key = claim(draft, owner);
        var content = contents.of(draft);
        var life = lives.lock(key);
        return life.isEmpty() ? begin(key, content) : meet(life.get(), content, mode, expected);
    }

    private EditionKey claim(Draft draft, Owner owner) {
        var key = new EditionKey(stewardship.actFor(owner), draft.edition().id());
        names.claim(key, draft);
        return key;
    }

    private Kept begin(EditionKey key, Content content) {
        var life = Life.begin(key, stewardship.stamp());
        lives.add(life);
        var revision = draft(life, 1, content);
        return kept(life, revision, Outcome.CREATED);
    }

    private Kept meet(Life life, Content content, Mode mode, IfMatch expected) {
        if (mode == Mode.SKIP) return Kept.of(life, lives.known(life, life.current()), Outcome.SKIPPED);
        if (!replaces(life, content.digest(), mode, expected)) return Kept.of(life, latest(life), Outcome.UNCHANGED);
        var number = life.draft(stewardship.stamp());
        var revision = draft(life, number, content);
        return kept(life, revision, Outcome.UPDATED);
    }

    /** Whether the content becomes a draft of what is there. The same sent again is no harm in any mode. */
    private boolean replaces(Life life, String digest, Mode mode, IfMatch expected) {
        if (mode == Mode.SKIP || latest(life).digest().equals(digest)) return false;
        if (mode == Mode.STOP) throw new EditionExists(life.key().id());
        if (life.drafted() == null) life.require(Act.REVISION);
        else expected.require(life.version());
        return true;
    }

    private EditionRevision latest(Life life) {
        var drafted = life.drafted();
        return lives.known(life, drafted == null ? life.current() : drafted);
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
}
