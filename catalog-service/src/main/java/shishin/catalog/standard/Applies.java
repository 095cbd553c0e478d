package shishin.catalog.standard;

/** Whether an item of the checklist applies to an operator: as it is written, adapted, or not. */
public enum Applies {
    ADOPTED,
    TAILORED,
    EXCLUDED
}
