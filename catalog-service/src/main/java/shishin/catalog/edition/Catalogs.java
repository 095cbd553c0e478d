package shishin.catalog.edition;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import shishin.platform.caller.Caller;
import shishin.platform.language.Language;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.problem.NotFound;

/**
 * The editions the caller may use, from memory: those that came with the service, those that belong to everybody, and the
 * tenant's own. A tenant's own comes before everybody's of the same name. Drafts are there for those who may publish them.
 */
@ApplicationScoped
public class Catalogs {

    private final Map<String, Volume> builtIn = new TreeMap<>();
    private final Shelf shelf;
    private final Served served;
    private final Caller caller;

    @SuppressWarnings("checkstyle:ParameterNumber") // JSON is needed once
    Catalogs(@All List<EditionSource> sources, Shelf shelf, Served served, Caller caller, ObjectMapper json) {
        this.shelf = shelf;
        this.served = served;
        this.caller = caller;
        sources.stream().flatMap(EditionSource::catalogs).forEach(catalog -> {
            if (builtIn.put(catalog.id(), Volume.of(catalog, json)) != null)
                throw new IllegalStateException("Two editions are called " + catalog.id());
        });
    }

    /** Those that came with the service. */
    public Stream<Catalog> builtIn() {
        return builtIn.values().stream().map(Volume::catalog);
    }

    public boolean isBuiltIn(String edition) {
        return builtIn.containsKey(edition);
    }

    /** Whether there is an edition of this name that is in use: published, and not withdrawn. */
    public boolean has(String edition) {
        return head(edition)
                .filter(head -> head.standing().state() == State.PUBLISHED)
                .isPresent();
    }

    /**
     * An edition that what belongs to this owner may speak of: what is everybody's speaks of nothing that one tenant has
     * alone. @throws NotFound when there is none
     */
    public Catalog of(String edition, String owner) {
        return head(edition)
                .filter(head -> isFor(owner, head))
                .map(head -> of(head.id()))
                .orElseThrow(() -> new NotFound("edition", edition));
    }

    /** Whether such an edition is in use. */
    public boolean has(String edition, String owner) {
        return has(edition) && head(edition).filter(head -> isFor(owner, head)).isPresent();
    }

    private static boolean isFor(String owner, Head head) {
        return !owner.equals(Caller.EVERY_TENANT) || head.tenant().equals(Caller.EVERY_TENANT);
    }

    /** Those in use, by id: published, and not withdrawn. */
    public Stream<Catalog> inUse() {
        return inUse(List.of());
    }

    /** Of those in use these alone, or all where none is named: what is not asked for is not read. */
    public Stream<Catalog> inUse(Collection<String> editions) {
        return heads().filter(head -> head.standing().state() == State.PUBLISHED)
                .filter(head -> editions.isEmpty() || editions.contains(head.id()))
                .map(head -> find(head.id()).catalog());
    }

    /** An edition with its content. @throws NotFound when the caller has no such edition */
    public Catalog of(String edition) {
        return find(edition).catalog();
    }

    /** An edition as it is served. @throws NotFound when the caller has no such edition */
    public Printing printing(String edition, Language language) {
        var volume = find(edition);
        var printing = volume.in(language);
        served.note(printing, volume.catalog().standing());
        return printing;
    }

    /** Whether the caller sees an owner's drafts: those do who may publish them. */
    public boolean maySeeDrafts(String owner) {
        return caller.may(owner.equals(Caller.EVERY_TENANT) ? "catalog:global" : "catalog:write");
    }

    Page<EditionSummary> page(PageRequest request, Language language) {
        var heads = heads().toList();
        served.note(etag(heads, language));
        var summaries =
                heads.stream().map(head -> EditionSummary.of(head, language)).toList();
        return Page.of(summaries, EditionSummary::id, request);
    }

    /** The validator of the list of editions. */
    private static String etag(List<Head> heads, Language language) {
        var digest = new Digest();
        heads.forEach(head -> digest.add(head.toString().getBytes(UTF_8)));
        return "\"%s-%s\"".formatted(digest.hex().substring(0, 32), language.tag());
    }

    void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) ShelfChanged change) {
        shelf.forget(change.tenant());
    }

    private Volume find(String edition) {
        var known = builtIn.get(edition);
        return known != null
                ? known
                : head(edition).map(shelf::volume).orElseThrow(() -> new NotFound("edition", edition));
    }

    private Optional<Head> head(String edition) {
        var known = builtIn.get(edition);
        if (known != null) return Optional.of(Head.of(known.catalog()));
        return shelf.head(caller.tenant(), edition)
                .filter(this::isSeen)
                .or(() -> shelf.head(Caller.EVERY_TENANT, edition).filter(this::isSeen));
    }

    /** By id. */
    private Stream<Head> heads() {
        var heads = new TreeMap<String, Head>();
        builtIn().map(Head::of).forEach(head -> heads.put(head.id(), head));
        Stream.of(Caller.EVERY_TENANT, caller.tenant())
                .flatMap(owner -> shelf.directory(owner).values().stream())
                .filter(this::isSeen)
                .forEach(head -> heads.put(head.id(), head));
        return heads.values().stream();
    }

    private boolean isSeen(Head head) {
        return !head.isDraft() || maySeeDrafts(head.tenant());
    }
}
