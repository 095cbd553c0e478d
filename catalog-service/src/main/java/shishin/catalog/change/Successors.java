package shishin.catalog.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Catalogs;
import shishin.catalog.publication.Stewardship;
import shishin.catalog.publication.UnknownLines;
import shishin.platform.caller.Caller;
import shishin.platform.problem.NotFound;

/** The tables of successors. A tenant's own comes before everybody's. */
@ApplicationScoped
class Successors {

    private final Catalogs catalogs;
    private final EntityManager entities;
    private final Stewardship stewardship;
    private final Hand hand;

    Successors(Catalogs catalogs, EntityManager entities, Stewardship stewardship, Hand hand) {
        this.catalogs = catalogs;
        this.entities = entities;
        this.stewardship = stewardship;
        this.hand = hand;
    }

    /** What is written down from one edition to another; nothing where nobody wrote. */
    @Transactional
    List<Succession> entries(String before, String after) {
        return search(before, after).map(SuccessorTable::entries).orElse(List.of());
    }

    @Transactional
    SuccessorsView get(String before, String after) {
        catalogs.of(after);
        return SuccessorsView.of(search(before, after).orElseThrow(() -> new NotFound("successors", before)));
    }

    @Transactional
    Written put(String before, String after, WriteSuccessors command, SuccessorsCondition condition) {
        if (before.equals(after)) throw new SameEdition(before);
        var owner = stewardship.actFor(condition.owner);
        requireKnown(
                catalogs.of(before, owner),
                command.entries().stream().map(Succession::from).toList());
        requireKnown(
                catalogs.of(after, owner),
                command.entries().stream()
                        .map(Succession::to)
                        .flatMap(Collection::stream)
                        .toList());
        var key = new SuccessorsKey(owner, before, after);
        var present = Optional.ofNullable(entities.find(SuccessorTable.class, key, LockModeType.PESSIMISTIC_WRITE));
        condition.require(present, key);
        var table = present.map(known -> rewrite(known, command)).orElseGet(() -> write(key, command));
        entities.flush();
        return new Written(SuccessorsView.of(table), present.isEmpty());
    }

    /** What a PUT left behind, and whether there was none before: 201 or 200. */
    record Written(SuccessorsView view, boolean created) {

        RestResponse<SuccessorsView> answer() {
            return RestResponse.status(created ? RestResponse.Status.CREATED : RestResponse.Status.OK, view);
        }
    }

    private SuccessorTable rewrite(SuccessorTable table, WriteSuccessors command) {
        table.rewrite(command.entries(), hand.signature(table.key().tenant()), hand.now());
        return table;
    }

    private SuccessorTable write(SuccessorsKey key, WriteSuccessors command) {
        var table = SuccessorTable.write(key, command.entries(), hand.signature(key.tenant()), hand.now());
        entities.persist(table);
        return table;
    }

    private Optional<SuccessorTable> search(String before, String after) {
        return Optional.ofNullable(find(hand.tenant(), before, after))
                .or(() -> Optional.ofNullable(find(Caller.EVERY_TENANT, before, after)));
    }

    private @Nullable SuccessorTable find(String tenant, String before, String after) {
        return entities.find(SuccessorTable.class, new SuccessorsKey(tenant, before, after));
    }

    private static void requireKnown(Catalog catalog, List<String> codes) {
        var unknown = codes.stream()
                .filter(code -> !catalog.contains(code))
                .distinct()
                .limit(50)
                .toList();
        if (!unknown.isEmpty()) throw new UnknownLines(catalog.id(), unknown);
    }
}
