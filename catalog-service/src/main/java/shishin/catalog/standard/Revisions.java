package shishin.catalog.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Catalogs;
import shishin.platform.inbox.Envelope;
import shishin.platform.inbox.FactListener;

/** Turns the evaluation of a risk into one proposal for every standard of its tenant whose edition holds its items. */
@ApplicationScoped
class Revisions implements FactListener<RiskEvaluated> {

    private final EntityManager entities;
    private final Catalogs catalogs;
    private final Clock clock;

    Revisions(EntityManager entities, Catalogs catalogs, Clock clock) {
        this.entities = entities;
        this.catalogs = catalogs;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "shishin.risk.risk-evaluated.v1";
    }

    @Override
    public Class<RiskEvaluated> shape() {
        return RiskEvaluated.class;
    }

    @Override
    public void hear(RiskEvaluated evaluated, Envelope envelope) {
        if (!evaluated.hasBasis() || !catalogs.has(evaluated.edition())) return;
        var covering = covering(evaluated.items(), catalogs.of(evaluated.edition()));
        if (!covering.isEmpty())
            concerned(evaluated)
                    .forEach(standard -> entities.persist(
                            Proposal.receive(standard, evaluated, clauses(standard.id(), covering), clock.instant())));
    }

    /** The items the edition holds, and the headings above them: a clause that names one of these covers something. */
    private static Set<String> covering(List<String> items, Catalog catalog) {
        var codes = new HashSet<String>();
        items.stream().filter(catalog::contains).map(catalog::item).forEach(item -> {
            codes.add(item.code());
            catalog.ancestorsOf(item).forEach(ancestor -> codes.add(ancestor.code()));
        });
        return codes;
    }

    /** The standards drawn up with the edition that do not know this evaluation yet. */
    private List<Standard> concerned(RiskEvaluated evaluated) {
        return entities.createQuery("""
                        select s from Standard s where s.edition = :edition and not exists (
                            select 1 from Proposal p where p.standardId = s.id and p.evaluationId = :evaluation)
                        """, Standard.class)
                .setParameter("edition", evaluated.edition())
                .setParameter("evaluation", evaluated.evaluationId())
                .getResultList();
    }

    private List<String> clauses(UUID standard, Set<String> covering) {
        return entities.createQuery(
                        "select c from Clause c where c.standardId = :standard order by c.place", Clause.class)
                .setParameter("standard", standard)
                .getResultStream()
                .filter(clause -> clause.items().stream().anyMatch(covering::contains))
                .map(Clause::number)
                .toList();
    }
}
