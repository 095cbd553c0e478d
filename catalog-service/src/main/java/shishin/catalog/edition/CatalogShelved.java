package shishin.catalog.edition;

/**
 * The content of a kept edition came into the memory of this replica: it was just published, or asked for the first time,
 * or the first time since it changed. Told on another thread, to whoever wants to prepare for it; what is built in is there from the start.
 */
public record CatalogShelved(Catalog catalog) {}
