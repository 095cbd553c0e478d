package shishin.risk.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import shishin.risk.identification.RiskView;
import shishin.risk.identification.Risks;

/** Puts the chain together, from either end. */
@ApplicationScoped
class Chains {

    private static final int RISKS = 20;

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
        return complete(risks.get(id));
    }

    @Transactional
    ItemChain ofItem(String edition, String item) {
        var title = sources.item(edition, item);
        var chains = risks.latestAbout(edition, item, RISKS).stream()
                .map(this::complete)
                .toList();
        return new ItemChain(title, sources.issuesAbout(edition, item), chains);
    }

    private Chain complete(RiskView risk) {
        return judgements.complete(sources.items(risk), sources.issues(risk), risk);
    }
}
