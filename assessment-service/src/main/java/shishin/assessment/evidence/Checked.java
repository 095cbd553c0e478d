package shishin.assessment.evidence;

/** A piece held against the rules: itself where it keeps them, else why not. */
sealed interface Checked {

    record Fit(Accepted evidence) implements Checked {}

    record Unfit(Receipt receipt) implements Checked {}
}
