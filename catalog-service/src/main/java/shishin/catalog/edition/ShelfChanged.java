package shishin.catalog.edition;

/** The editions of an owner have changed. Fire it in the transaction that changes them; it takes effect with the commit. */
public record ShelfChanged(String tenant) {}
