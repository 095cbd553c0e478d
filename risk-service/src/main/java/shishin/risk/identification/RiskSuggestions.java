package shishin.risk.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shishin.risk.issue.IssueView;
import shishin.risk.issue.Issues;
import shishin.risk.issue.Likeness;
import shishin.risk.issue.Subject;

/** Finds risks an issue may belong to: of those about its items, and of the latest, the most alike. */
@ApplicationScoped
class RiskSuggestions {

    private static final String NEAR = """
            from Risk r where r.standing.stage <> CLOSED
            and exists (select 1 from RiskItem x where x.riskId = r.id and x.item in :items) order by r.updatedAt desc""";
    private static final String LATEST = "from Risk r where r.standing.stage <> CLOSED order by r.updatedAt desc";
    private static final int LOOKED_AT = 300;
    private static final int SHOWN = 10;

    private final EntityManager entities;
    private final Issues issues;

    RiskSuggestions(EntityManager entities, Issues issues) {
        this.entities = entities;
        this.issues = issues;
    }

    @Transactional
    List<SuggestedRisk> about(UUID issueId) {
        var issue = issues.get(issueId);
        var traits = Likeness.Traits.of(issue);
        var candidates = Stream.concat(near(issue), latest())
                .distinct()
                .map(Risk::view)
                .filter(risk -> !risk.issues().contains(issueId))
                .toList();
        var subjects = subjects(candidates);
        return candidates.stream()
                .map(risk -> new SuggestedRisk(
                        risk.id(),
                        risk.code(),
                        risk.title(),
                        risk.stage(),
                        Likeness.of(traits, traits(risk, subjects))))
                .filter(risk -> risk.likeness().isWorthALook())
                .sorted(Comparator.comparingInt(
                                (SuggestedRisk risk) -> -risk.likeness().points())
                        .thenComparing(SuggestedRisk::code))
                .limit(SHOWN)
                .toList();
    }

    private Map<UUID, Subject> subjects(List<RiskView> risks) {
        var sources = risks.stream().flatMap(risk -> risk.issues().stream()).collect(Collectors.toSet());
        return issues.get(sources).stream().collect(Collectors.toMap(IssueView::id, IssueView::subject));
    }

    private static Likeness.Traits traits(RiskView risk, Map<UUID, Subject> subjects) {
        return new Likeness.Traits(
                Likeness.Traits.items(risk.edition(), risk.items()),
                risk.issues().stream()
                        .flatMap(issue -> Optional.ofNullable(subjects.get(issue)).stream())
                        .collect(Collectors.toSet()),
                risk.title() + " " + risk.event() + " " + risk.vulnerability());
    }

    private Stream<Risk> near(IssueView issue) {
        return entities.createQuery(NEAR, Risk.class)
                .setParameter("items", issue.items())
                .setMaxResults(LOOKED_AT)
                .getResultStream();
    }

    private Stream<Risk> latest() {
        return entities.createQuery(LATEST, Risk.class).setMaxResults(LOOKED_AT).getResultStream();
    }
}
