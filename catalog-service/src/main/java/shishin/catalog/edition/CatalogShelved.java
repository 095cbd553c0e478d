package shishin.catalog.edition;

/**
 * The content of an edition came into the memory of this replica: when the service starts, when it is first asked for, or
 * when it was published. Told on another thread, to whoever wants to prepare for it.
 */
public record CatalogShelved(Catalog catalog) {}
