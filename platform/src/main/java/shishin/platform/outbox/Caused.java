package shishin.platform.outbox;

import shishin.platform.caller.Cause;

/** A fact, and the call it comes of. */
public record Caused(Fact fact, Cause cause) {}
