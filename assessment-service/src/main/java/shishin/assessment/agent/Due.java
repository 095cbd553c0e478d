package shishin.assessment.agent;

import java.util.UUID;

/** Something to be looked at now, and whose it is. */
record Due(UUID id, String tenant) {}
