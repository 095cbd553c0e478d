package shishin.assessment.evidence;

/** The agents a tenant has made known: nobody else speaks in their names. */
public interface RegisteredAgents {

    /** Whether this is the name of one of the caller's tenant, retired or not; as it was some seconds ago. */
    boolean has(String agent);
}
