package shishin.risk.privacy;

import shishin.platform.problem.Refusal;

/** Nobody erases a tenant but their own. */
final class NotYourTenant extends Refusal {

    NotYourTenant(String tenant) {
        super(Kind.UNPROCESSABLE, tenant);
    }
}
