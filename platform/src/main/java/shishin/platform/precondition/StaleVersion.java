package shishin.platform.precondition;

import shishin.platform.problem.Refusal;

public final class StaleVersion extends Refusal {

    /** @param read the ETag the caller sent
     *  @param current the version the thing is at */
    public StaleVersion(String read, long current) {
        super(Kind.STALE, read.substring(0, Math.min(40, read.length())), current);
    }
}
