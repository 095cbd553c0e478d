package shishin.assessment.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import shishin.assessment.signature.Signature;
import shishin.platform.caller.Caller;

/**
 * Who may speak in the name of an agent that is registered: itself, by its own token; whoever signs for it; and people who
 * run assessments, since they register agents too. A name nobody has registered is anybody's.
 */
@ApplicationScoped
public class Speaking {

    private static final String RUNS_ASSESSMENTS = "assessment:write";

    private final Caller caller;
    private final RegisteredAgents agents;

    Speaking(Caller caller, RegisteredAgents agents) {
        this.caller = caller;
        this.agents = agents;
    }

    /** Refuses an unsigned word in the name of somebody else's agent. */
    public void requireOwnName(String agent) {
        var actor = caller.actor();
        if (actor.name().equals(agent)) return;
        if (actor.isPerson() && caller.may(RUNS_ASSESSMENTS)) return;
        if (agents.has(agent)) throw new NameOfAnotherAgent(agent);
    }

    /** Of what a rule has placed it was asked when it came in. */
    void requireOwnName(Sent sent) {
        var provenance = sent.provenance();
        if (provenance.signature().state() == Signature.State.SIGNED || provenance.placedBy() != null) return;
        requireOwnName(sent.said().producer().agent());
    }
}
