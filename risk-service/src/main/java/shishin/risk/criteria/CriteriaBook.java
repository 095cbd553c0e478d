package shishin.risk.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.problem.NotFound;
import shishin.risk.trail.Moments;

/** Keeps the versions of a tenant's criteria; the only door to them from other packages. */
@ApplicationScoped
public class CriteriaBook {

    private static final String ALONE =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 0))) locked";

    private final EntityManager entities;
    private final DefaultCriteria defaults;
    private final Moments moments;

    CriteriaBook(EntityManager entities, DefaultCriteria defaults, Moments moments) {
        this.entities = entities;
        this.defaults = defaults;
        this.moments = moments;
    }

    /** The criteria new judgements are made by. */
    @Transactional
    public Criteria inForce() {
        return latest().criteria();
    }

    /** The criteria an earlier judgement was made by. */
    @Transactional
    public Criteria version(int number) {
        return find(number).criteria();
    }

    /** What losses are held against that were stated under a version: the criteria in force, if they count in its currency. */
    @Transactional
    public Criteria beside(int number) {
        var then = version(number);
        var now = inForce();
        return now.currency().equals(then.currency()) ? now : then;
    }

    @Transactional
    CriteriaView viewInForce() {
        return CriteriaView.of(latest());
    }

    @Transactional
    CriteriaView view(int number) {
        return CriteriaView.of(find(number));
    }

    @Transactional
    Page<CriteriaView> page(PageRequest request) {
        latest();
        return Listing.of(CriteriaVersion.class)
                .sortedBy("-number")
                .page(entities, request)
                .map(CriteriaView::of);
    }

    int numberInForce() {
        return latest().number();
    }

    /** Two approvals of a tenant at once do not both become the next version. */
    void alone() {
        entities.createNativeQuery(ALONE)
                .setParameter("key", "criteria " + moments.now().tenant())
                .getSingleResult();
    }

    private CriteriaVersion latest() {
        return newest().orElseGet(() -> {
            defaults.putInForce();
            return newest().orElseThrow();
        });
    }

    private Optional<CriteriaVersion> newest() {
        return entities.createQuery("from CriteriaVersion order by number desc limit 1", CriteriaVersion.class)
                .getResultStream()
                .findFirst();
    }

    private CriteriaVersion find(int number) {
        if (number == DefaultCriteria.VERSION) latest();
        return entities.createQuery("from CriteriaVersion where number = :number", CriteriaVersion.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("criteria", number));
    }
}
