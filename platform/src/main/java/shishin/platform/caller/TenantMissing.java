package shishin.platform.caller;

import shishin.platform.problem.Refusal;

/** The token is valid but names no tenant. */
public final class TenantMissing extends Refusal {

    TenantMissing() {
        super(Kind.FORBIDDEN);
    }
}
