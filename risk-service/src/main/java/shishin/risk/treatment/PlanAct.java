package shishin.risk.treatment;

/** What is done about an action of a treatment; in the trail of its risk. */
enum PlanAct {
    REPORT_PROGRESS
}
