package shishin.risk.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shishin.platform.outbox.Fact;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;
import shishin.risk.lifecycle.Act;
import shishin.risk.trail.Moment;
import shishin.risk.trail.Moments;
import shishin.risk.trail.Trail;

/** The register of risks; the only door to them from other packages. */
@ApplicationScoped
public class Risks {

    private static final String LATEST_ABOUT = """
            from Risk r where r.edition = :edition
            and exists (select 1 from RiskItem i where i.riskId = r.id and i.item = :item) order by r.updatedAt desc""";
    private static final String NEXT_NUMBER = "select next_risk_number(:tenant, :year)";

    private final EntityManager entities;
    private final Trail trail;
    private final Moments moments;
    private final Announcement announcement;

    Risks(EntityManager entities, Trail trail, Moments moments, Announcement announcement) {
        this.entities = entities;
        this.trail = trail;
        this.moments = moments;
        this.announcement = announcement;
    }

    /**
     * Takes a risk for an act.
     *
     * @throws ActOutOfOrder when the act is not possible where the risk stands
     */
    public RiskFile take(UUID id, Act act) {
        var risk = find(id);
        risk.require(act);
        return new RiskFile(risk, act, moments.now(), this);
    }

    /** Takes a risk for an act that follows of itself, whatever stands in the order of acts. */
    public RiskFile follow(UUID id, Act act) {
        return new RiskFile(find(id), act, moments.now(), this);
    }

    RiskFile take(UUID id, IfMatch expected, Act act) {
        var file = take(id, act);
        expected.require(file.risk().version());
        return file;
    }

    RiskFile enter(IdentifyRisk command) {
        var moment = moments.now();
        var risk = new Risk(nextCode(moment), command, moment);
        entities.persist(risk);
        return new RiskFile(risk, Act.IDENTIFY, moment, this);
    }

    public RiskView get(UUID id) {
        return find(id).view();
    }

    /** The latest changed about an item, whatever became of them. */
    public List<RiskView> latestAbout(String edition, String item, int most) {
        return entities.createQuery(LATEST_ABOUT, Risk.class)
                .setParameter("edition", edition)
                .setParameter("item", item)
                .setMaxResults(most)
                .getResultStream()
                .map(Risk::view)
                .toList();
    }

    /** Some risks by their ids. */
    public Map<UUID, RiskView> get(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return entities.createQuery("from Risk where id in :ids", Risk.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(Risk::view)
                .collect(Collectors.toMap(RiskView::id, Function.identity()));
    }

    /** By the clock acts are recorded with. */
    public Instant now() {
        return moments.now().at();
    }

    public Page<RiskView> page(RiskFilter filter, PageRequest request) {
        return filter.listing(request, now()).page(entities, request).map(Risk::view);
    }

    void tell(Fact fact) {
        announcement.abroad(fact);
    }

    /** The risk as it stands in the database once all of the act is written. */
    RiskView written(RiskFile file) {
        entities.flush();
        return file.view();
    }

    void recorded(Risk risk, Act act, Moment moment, RiskFile.@Nullable Trace before, RiskFile.Trace after) {
        trail.record(risk.id(), act, moment, before, after);
        announcement.within(new ActDone(risk.view(), act));
    }

    private Risk find(UUID id) {
        var risk = entities.find(Risk.class, id);
        if (risk == null) throw new NotFound("risk", id);
        return risk;
    }

    private String nextCode(Moment moment) {
        var year = moment.at().atZone(ZoneOffset.UTC).getYear();
        var number = (Number) entities.createNativeQuery(NEXT_NUMBER)
                .setParameter("tenant", moment.tenant())
                .setParameter("year", year)
                .getSingleResult();
        return "R-%d-%04d".formatted(year, number.longValue());
    }
}
