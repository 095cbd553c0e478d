package shishin.assessment.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has become of a subject of a campaign. */
@Schema(name = "CampaignSubjectState")
public enum SubjectState {
    /** Its assessment is opened within moments. */
    WAITING,
    OPENED,
    /** No assessment could be opened; the problem says why. */
    REFUSED,
    /** The campaign was closed before. */
    DROPPED
}
