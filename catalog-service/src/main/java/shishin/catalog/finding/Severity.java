package shishin.catalog.finding;

/** How much a finding weighs: an ERROR costs content unless it is mended, a WARNING may, an INFO costs none. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
