package shishin.catalog.edition;

/** An edition was published. Fire it in the transaction that does so; it takes effect with the commit. */
public record EditionInForce(String tenant, String edition) {}
