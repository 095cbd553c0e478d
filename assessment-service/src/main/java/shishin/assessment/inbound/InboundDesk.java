package shishin.assessment.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shishin.assessment.agent.Signs;
import shishin.assessment.evidence.Envelopes;
import shishin.assessment.evidence.EvidenceDesk;
import shishin.assessment.evidence.Receipt;
import shishin.assessment.evidence.Sent;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.problem.Refusal;

/** Takes in what has come for one tenant: as the word of its signers, and of nobody else. */
@ApplicationScoped
class InboundDesk {

    private final Envelopes envelopes;
    private final EvidenceDesk desk;
    private final Signs signs;
    private final Caller caller;

    private record Signed(InboundEvent event, Sent sent) {}

    InboundDesk(Envelopes envelopes, EvidenceDesk desk, Signs signs, Caller caller) {
        this.envelopes = envelopes;
        this.desk = desk;
        this.signs = signs;
        this.caller = caller;
    }

    /** Returns what is not taken; what is known from before is no matter. */
    @ActivateRequestContext
    List<Rejected> take(String tenant, List<InboundEvent> events) {
        caller.actFor(tenant, Actor.SYSTEM, caller.correlationId());
        var rejected = new ArrayList<Rejected>();
        open(events, rejected).forEach((signer, signed) -> file(tenant, signer, signed, rejected));
        return rejected;
    }

    private Map<String, List<Signed>> open(List<InboundEvent> events, List<Rejected> rejected) {
        var opener = envelopes.strictOpener();
        var bySigner = new LinkedHashMap<String, List<Signed>>();
        for (var event : events) {
            try {
                var sent = opener.open(event.event().handed(), event.event().key());
                var signer = String.valueOf(sent.provenance().signature().signer());
                bySigner.computeIfAbsent(signer, name -> new ArrayList<>()).add(new Signed(event, sent));
            } catch (Refusal refusal) {
                rejected.add(new Rejected(event, refusal));
            }
        }
        return bySigner;
    }

    private void file(String tenant, String signer, List<Signed> signed, List<Rejected> rejected) {
        caller.actFor(tenant, new Actor(signer, Actor.Kind.AGENT), caller.correlationId());
        signs.note();
        var receipts = desk.receive(signed.stream().map(Signed::sent).toList(), false);
        for (int i = 0; i < receipts.size(); i++)
            if (receipts.get(i) instanceof Receipt.Refused(var why))
                rejected.add(new Rejected(signed.get(i).event(), why));
    }
}
