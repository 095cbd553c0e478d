package shishin.catalog.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Draft;
import shishin.catalog.edition.Item;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;

/** The revisions of an edition: all there were, and the one in the making. */
@ApplicationScoped
class Revisions {

    private final Desk desk;
    private final Lives lives;
    private final Contents contents;
    private final Editions editions;

    Revisions(Desk desk, Lives lives, Contents contents, Editions editions) {
        this.desk = desk;
        this.lives = lives;
        this.contents = contents;
        this.editions = editions;
    }

    @Transactional
    PublicationView standing(String edition) {
        return desk.standing(edition);
    }

    /** The latest first. Drafts are among them for those who may publish them. */
    @Transactional
    Page<RevisionView> page(String edition, PageRequest request) {
        var life = desk.find(edition);
        var seen = lives.revisions(life.key()).stream()
                .filter(revision -> desk.maySee(life, revision))
                .map(RevisionView::of)
                .toList();
        return Page.of(seen, view -> String.valueOf(view.number()), request);
    }

    @Transactional
    RevisionView get(String edition, int number) {
        var life = desk.find(edition);
        var revision = lives.revision(life, number);
        if (revision == null || !desk.maySee(life, revision)) throw new NotFound("revision", number);
        return RevisionView.of(revision, changes(life, revision));
    }

    @Transactional
    RevisionView revise(String edition, IfMatch expected, ReviseEdition command) {
        var life = desk.take(edition, expected);
        life.require(Act.REVISION);
        var before = contents.read(
                life.key().tenant(), lives.known(life, life.current()).digest());
        var corrected = corrected(before, command);
        if (corrected.items().equals(before.items())) throw new NothingCorrected(edition);
        DraftRules.require(corrected);
        var revision = editions.draft(life, life.draft(desk.stamp()), contents.of(corrected));
        revision.explain(command.reason().text());
        desk.done(life);
        return RevisionView.of(revision, changes(life, revision));
    }

    /** Throws the draft away; an edition that was never published goes with it. */
    @Transactional
    void discard(String edition, int number, IfMatch expected) {
        var life = desk.take(edition, expected);
        var drafted = life.drafted();
        if (drafted == null || drafted != number) throw new NotFound("draft", number);
        var draft = lives.known(life, number);
        var digest = draft.digest();
        lives.remove(draft);
        life.discard(desk.stamp());
        if (life.isOnlyADraft()) lives.remove(life);
        lives.save(life);
        contents.sweep(life.key().tenant(), digest);
    }

    private @Nullable List<LineChange> changes(Life life, EditionRevision revision) {
        var corrects = revision.corrects();
        if (corrects == null) return null;
        var tenant = life.key().tenant();
        return LineChange.between(
                contents.read(tenant, lives.known(life, corrects).digest()), contents.read(tenant, revision.digest()));
    }

    private static Draft corrected(Draft before, ReviseEdition command) {
        Map<String, ReviseEdition.Line> corrections = command.lines().stream()
                .collect(Collectors.toMap(ReviseEdition.Line::code, Function.identity(), (one, later) -> later));
        requireKnown(before, corrections);
        var items = before.items().stream()
                .map(item -> correct(item, corrections.get(item.code())))
                .toList();
        return new Draft(before.edition(), items, before.corrections());
    }

    private static Item correct(Item item, ReviseEdition.@Nullable Line correction) {
        return correction == null ? item : correction.correct(item);
    }

    private static void requireKnown(Draft before, Map<String, ReviseEdition.Line> corrections) {
        var known = before.items().stream().map(Item::code).collect(Collectors.toSet());
        var unknown = corrections.keySet().stream()
                .filter(code -> !known.contains(code))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) throw new UnknownLines(before.edition().id(), unknown);
    }
}
