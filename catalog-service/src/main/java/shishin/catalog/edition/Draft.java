package shishin.catalog.edition;

import java.util.List;

/**
 * An edition with its content as a reader yields it, before it is kept.
 *
 * @param items every line in document order, parents before their children, each code once
 */
public record Draft(Edition edition, List<Item> items, Corrections corrections) {

    public Draft {
        items = List.copyOf(items);
    }

    /** The same under another id. */
    public Draft as(String id) {
        return new Draft(edition.as(id), items, corrections);
    }

    /** The content, indexed. @throws IllegalArgumentException when a code is there twice, or a parent is missing */
    public Catalog catalog(String digest) {
        return new Catalog(edition, items, corrections, digest);
    }

    /** The content as its life has it: dates and successor are those of the head. */
    Catalog catalog(Head head) {
        return new Catalog(edition.with(head.dates()), items, corrections, head.digest(), head.standing());
    }
}
