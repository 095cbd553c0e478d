package shishin.catalog.edition;

/** What a line of a guideline is: a heading of one of three ranks, or something that can be asked. */
public enum Kind {
    PHASE,
    VIEWPOINT,
    MEASURE,
    ITEM
}
