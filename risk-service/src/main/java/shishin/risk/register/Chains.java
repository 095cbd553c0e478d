package shishin.risk.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import shishin.risk.identification.Risks;

/** Puts the chain of a risk together. */
@ApplicationScoped
class Chains {

    private final Risks risks;
    private final Sources sources;
    private final Judgements judgements;

    Chains(Risks risks, Sources sources, Judgements judgements) {
        this.risks = risks;
        this.sources = sources;
        this.judgements = judgements;
    }

    @Transactional
    Chain of(UUID id) {
        var risk = risks.get(id);
        return judgements.complete(sources.items(risk), sources.issues(risk), risk);
    }
}
