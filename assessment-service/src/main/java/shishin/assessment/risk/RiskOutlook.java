package shishin.assessment.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.jpa.HibernateHints;

/** How the tenant's risks stand, as far as it was told here. A risk is told of some ten times in a cycle. */
@ApplicationScoped
public class RiskOutlook {

    private final EntityManager entities;

    RiskOutlook(EntityManager entities) {
        this.entities = entities;
    }

    void keep(RiskNews news) {
        entities.persist(news);
    }

    /**
     * As it was at this moment: facts may come in any order, their times decide.
     *
     * @param selection only risks about one of these items; none means all by the edition
     */
    @Transactional
    public RiskFigures at(String edition, Set<String> selection, Instant moment) {
        var courses = new LinkedHashMap<UUID, RiskCourse>();
        entities.createQuery("from RiskNews n where n.at <= :moment order by n.riskId, n.at, n.id", RiskNews.class)
                .setParameter("moment", moment)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultStream()
                .forEach(news -> courses.merge(
                        news.riskId(), news.follow(RiskCourse.UNTOLD), (before, first) -> news.follow(before)));
        return courses.values().stream()
                .filter(course -> course.concerns(edition, selection))
                .collect(Collectors.collectingAndThen(Collectors.toList(), RiskFigures::of));
    }
}
