package shishin.assessment.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of the subjects that were sent.
 *
 * @param added how many were new
 * @param known how many the campaign had already
 */
@Schema(name = "CampaignSubjectsAdded", examples = "{\"added\":120,\"known\":3}")
record Added(int added, int known) {}
