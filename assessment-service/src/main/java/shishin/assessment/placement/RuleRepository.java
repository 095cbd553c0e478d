package shishin.assessment.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;

@ApplicationScoped
class RuleRepository {

    private final EntityManager entities;

    RuleRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object written) {
        entities.persist(written);
    }

    void remove(EvidenceRule rule) {
        entities.remove(rule);
    }

    void flush() {
        entities.flush();
    }

    EvidenceRule find(UUID id) {
        var found = entities.find(EvidenceRule.class, id);
        if (found == null) throw new NotFound("evidence-rule", id);
        return found;
    }

    EvidenceRule find(UUID id, IfMatch expected) {
        var found = find(id);
        expected.require(found.version());
        return found;
    }

    long count() {
        return entities.createQuery("select count(r) from EvidenceRule r", Long.class)
                .getSingleResult();
    }

    List<Rule> all() {
        return entities.createQuery("from EvidenceRule r order by r.id", EvidenceRule.class)
                .getResultStream()
                .map(EvidenceRule::rule)
                .toList();
    }

    Page<EvidenceRule> list(PageRequest request) {
        return Listing.of(EvidenceRule.class).sortedBy("name", "writtenAt").page(entities, request);
    }

    Page<RuleVersion> versions(UUID rule, PageRequest request) {
        return Listing.of(RuleVersion.class)
                .sortedBy("-ruleVersion")
                .where("e.ruleId = :rule", "rule", rule)
                .page(entities, request);
    }
}
