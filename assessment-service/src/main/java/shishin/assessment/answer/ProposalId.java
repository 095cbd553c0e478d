package shishin.assessment.answer;

import java.util.UUID;

/** Where a proposal stands: under an item of an assessment. */
record ProposalId(UUID assessment, String item, UUID proposal) {}
