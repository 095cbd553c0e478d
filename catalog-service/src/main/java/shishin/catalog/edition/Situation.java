package shishin.catalog.edition;

/** When a line applies: 平時, 障害発生時, or both. */
public enum Situation {
    NORMAL,
    INCIDENT,
    BOTH
}
