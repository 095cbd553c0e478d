package shishin.catalog.edition;

/**
 * What a line of an edition is. A guideline has headings of three ranks and items; any other catalogue has groups, and
 * controls below them: an enhancement or a subcategory is a control below its control or group.
 */
public enum Kind {
    PHASE,
    VIEWPOINT,
    MEASURE,
    ITEM,
    GROUP,
    CONTROL;

    /** Whether it is a rank of the guideline's own order rather than of any other catalogue. */
    public boolean isGuideline() {
        return this != GROUP && this != CONTROL;
    }
}
