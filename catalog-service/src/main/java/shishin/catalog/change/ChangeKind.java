package shishin.catalog.change;

/** What has become of a line. One may be moved and reworded at once. */
enum ChangeKind {
    ADDED,
    REMOVED,
    /** It has another code, or stands below another heading. */
    MOVED,
    /** It is said in other words. */
    REWORDED
}
