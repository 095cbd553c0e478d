package shishin.assessment.campaign;

/** A campaign runs from its start until it is closed. */
public enum CampaignState {
    RUNNING,
    CLOSED
}
