package shishin.catalog.edition;

/** Published content never changes; a correction is a new revision with another digest. */
public enum State {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
