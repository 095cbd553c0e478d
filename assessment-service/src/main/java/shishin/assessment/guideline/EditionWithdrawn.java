package shishin.assessment.guideline;

import java.time.Instant;

/** What the catalogue says when it withdraws an edition, as far as it matters here. */
record EditionWithdrawn(String edition, Instant at) {}
