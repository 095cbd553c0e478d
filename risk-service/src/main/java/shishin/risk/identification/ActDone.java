package shishin.risk.identification;

import shishin.risk.lifecycle.Act;

/** Told inside the service, in the transaction of the act, to whoever must follow at once. */
public record ActDone(RiskView risk, Act act) {}
