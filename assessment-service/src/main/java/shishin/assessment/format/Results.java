package shishin.assessment.format;

import shishin.platform.problem.Refusal;

/** Where a format puts what it reads, in the order of the file. */
public interface Results {

    void observed(Observed result);

    /** Something in the file that is no observation, and why not. */
    void unusable(String what, Refusal why);
}
