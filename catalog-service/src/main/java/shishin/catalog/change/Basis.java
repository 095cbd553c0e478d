package shishin.catalog.change;

/** Why two lines are held to be the same: they have the same code, or a table of successors says so. */
enum Basis {
    CODE,
    SUCCESSOR
}
