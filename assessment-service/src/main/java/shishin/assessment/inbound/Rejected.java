package shishin.assessment.inbound;

import shishin.platform.problem.Refusal;

/** An event that is not taken, and why. */
record Rejected(InboundEvent event, Refusal why) {}
