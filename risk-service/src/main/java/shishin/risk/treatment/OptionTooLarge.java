package shishin.risk.treatment;

import shishin.platform.problem.Refusal;

/** So many events a year are not simulated while the caller waits. */
final class OptionTooLarge extends Refusal {

    OptionTooLarge(String option) {
        super(Kind.UNPROCESSABLE, option);
    }
}
