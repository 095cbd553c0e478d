package shishin.risk.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.problem.NotFound;
import shishin.risk.identification.Risks;
import shishin.risk.lifecycle.Act;
import shishin.risk.trail.Trail;

/** What was decided about a thing, each with where its proof is fetched. */
@ApplicationScoped
class Decisions {

    private static final String PROOF = "/api/v1/ledger/proof?subject=decisions/";
    private static final Set<Act> DESCRIBING = EnumSet.of(Act.IDENTIFY, Act.CHANGE, Act.CLOSE);

    private final Risks risks;
    private final Trail trail;

    Decisions(Risks risks, Trail trail) {
        this.risks = risks;
        this.trail = trail;
    }

    @Transactional
    Page<DecisionView> about(UUID riskId, PageRequest request) {
        var decisive = Stream.of(Act.values()).filter(Act::decides).toList();
        return trail.about(risks.get(riskId).id(), decisive, request)
                .map(entry -> new DecisionView(
                        entry.id(),
                        entry.act(),
                        entry.actor(),
                        entry.at(),
                        String.valueOf(entry.digest()),
                        PROOF + entry.id()));
    }

    /** Put together from the trail: the last act tells where it stood, the last description what it was. */
    @Transactional
    RiskAsOf asOf(UUID riskId, Instant at) {
        risks.get(riskId);
        var last = trail.last(riskId, at, EnumSet.allOf(Act.class)).orElseThrow(() -> new NotFound("risk", riskId));
        var described = trail.last(riskId, at, DESCRIBING).orElse(last);
        return new RiskAsOf(
                at, last.act(), last.actor(), last.at(), part(last.after(), "risk"), part(described.after(), "thing"));
    }

    private static Map<String, Object> part(@Nullable Map<String, Object> trace, String side) {
        var part = trace == null ? null : trace.get(side);
        if (!(part instanceof Map<?, ?> members)) return Map.of();
        return members.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(Collectors.toMap(entry -> String.valueOf(entry.getKey()), Map.Entry::getValue));
    }
}
