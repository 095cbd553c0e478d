package shishin.risk.incident;

/** What can be done about the reporting clock. */
enum ClockAct {
    SET_CLOCK
}
