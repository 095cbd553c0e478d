package shishin.catalog.publication;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import shishin.catalog.edition.Catalogs;
import shishin.catalog.edition.Draft;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.ReservedNames;

/** What an edition may be called: one name never means two things to the same reader. */
@ApplicationScoped
class Names {

    private static final int MOST_TOLD = 20;

    private final Catalogs catalogs;
    private final Lives lives;
    private final List<ReservedNames> reserved;

    Names(Catalogs catalogs, Lives lives, @All List<ReservedNames> reserved) {
        this.catalogs = catalogs;
        this.lives = lives;
        this.reserved = reserved;
    }

    /**
     * Takes the name of a draft for its owner, until the transaction ends: what becomes everybody's and what becomes a
     * tenant's own wait for each other; two tenants do not.
     *
     * @throws EditionExists when it came with the service, is everybody's, or would become everybody's while a tenant has it
     * @throws EditionNameReserved when something else is meant by it
     */
    void claim(EditionKey key, Draft draft) {
        var forAll = Stewardship.isEverybodys(key);
        lives.lockName(key.id(), forAll);
        if (catalogs.isBuiltIn(key.id()) || lives.isEverybodys(key) || (forAll && lives.isSomebodys(key.id())))
            throw new EditionExists(key.id());
        requireMeaning(draft);
    }

    private void requireMeaning(Draft draft) {
        var present = draft.items().stream().map(Item::code).collect(Collectors.toSet());
        var missing = reserved.stream()
                .map(names -> names.codesOf(draft.edition().id()))
                .flatMap(Collection::stream)
                .filter(code -> !present.contains(code))
                .toList();
        if (!missing.isEmpty())
            throw new EditionNameReserved(
                    draft.edition().id(),
                    missing.size(),
                    missing.stream().limit(MOST_TOLD).toList());
    }
}
