package shishin.assessment.answer;

import java.util.UUID;

/** Where the answer to an item stands, without what it says. */
public record Stand(UUID assessmentId, String item, Work work, Approval approval) {}
