package shishin.assessment.finding;

import java.time.Instant;

/** How far a finding had come where it was kept before. */
record Progressed(FindingState state, Remedy remedy, String raisedBy, Instant raisedAt) {}
