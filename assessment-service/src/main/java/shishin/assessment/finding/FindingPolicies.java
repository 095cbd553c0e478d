package shishin.assessment.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import shishin.assessment.assessment.Stamps;
import shishin.platform.precondition.IfMatch;

/** What each tenant has decided on its findings. */
@ApplicationScoped
class FindingPolicies {

    private final EntityManager entities;
    private final Stamps stamps;

    FindingPolicies(EntityManager entities, Stamps stamps) {
        this.entities = entities;
        this.stamps = stamps;
    }

    @Transactional
    FindingRules rules() {
        return find().map(FindingPolicy::said).orElse(FindingRules.USUAL);
    }

    @Transactional
    FindingPolicyView get() {
        return find().map(FindingPolicy::view).orElse(FindingPolicyView.USUAL);
    }

    @Transactional
    FindingPolicyView set(FindingRules rules, IfMatch expected) {
        var policy = find();
        expected.require(policy.map(one -> one.view().version()).orElse(0L));
        policy.ifPresentOrElse(
                one -> one.set(rules, stamps.now()), () -> entities.persist(new FindingPolicy(rules, stamps.now())));
        entities.flush();
        return get();
    }

    private Optional<FindingPolicy> find() {
        return entities.createQuery("from FindingPolicy", FindingPolicy.class)
                .getResultStream()
                .findFirst();
    }
}
