package shishin.risk.deputy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;
import shishin.risk.trail.Moment;
import shishin.risk.trail.Moments;
import shishin.risk.trail.Trail;
import shishin.risk.trail.TrailEntryView;
import shishin.risk.trail.TrailFilter;

/** Knows who decides what belongs to somebody; the only door to deputies from other packages. */
@ApplicationScoped
public class Deputies {

    private static final String ACTIVE = """
            select count(*) from Deputy where owner = :owner and deputy = :deputy
            and since <= :now and until > :now and endedAt is null""";

    private final EntityManager entities;
    private final Moments moments;
    private final Trail trail;

    Deputies(EntityManager entities, Moments moments, Trail trail) {
        this.entities = entities;
        this.moments = moments;
        this.trail = trail;
    }

    /**
     * Whoever acts, as one who may decide: the owner, or a deputy the owner named. Names are compared as tokens say them,
     * letter by letter.
     *
     * @param what belongs to the owner, for those who are told that it does
     * @throws DeciderIsNotOwner when it is somebody else
     */
    public Decider decider(Moment moment, String what, String owner) {
        var name = moment.person();
        if (name.equals(owner)) return new Decider(name, null);
        var active = entities.createQuery(ACTIVE, Long.class)
                .setParameter("owner", owner)
                .setParameter("deputy", name)
                .setParameter("now", moment.at())
                .getSingleResult();
        if (active == 0) throw new DeciderIsNotOwner(what, owner);
        return new Decider(name, owner);
    }

    @Transactional
    DeputyView name(NameDeputy command) {
        var moment = moments.now();
        var deputy = new Deputy(command, moment);
        entities.persist(deputy);
        return recorded(deputy, DeputyAct.NAME_DEPUTY, moment, null);
    }

    @Transactional
    DeputyView end(UUID id, IfMatch expected, EndDeputy command) {
        var moment = moments.now();
        var deputy = find(id);
        expected.require(deputy.version());
        var before = deputy.view();
        deputy.end(command, moment);
        entities.flush();
        return recorded(deputy, DeputyAct.END_DEPUTY, moment, before);
    }

    @Transactional
    DeputyView get(UUID id) {
        return find(id).view();
    }

    @Transactional
    Page<TrailEntryView> trail(UUID id, TrailFilter filter, PageRequest request) {
        return trail.about(find(id).id(), filter, request);
    }

    @Transactional
    Page<DeputyView> page(DeputyFilter filter, PageRequest request) {
        return filter.listing(moments.now().at()).page(entities, request).map(Deputy::view);
    }

    private DeputyView recorded(Deputy deputy, DeputyAct act, Moment moment, @Nullable DeputyView before) {
        var after = deputy.view();
        trail.record(deputy.id(), act, moment, before, after);
        return after;
    }

    private Deputy find(UUID id) {
        var deputy = entities.find(Deputy.class, id);
        if (deputy == null) throw new NotFound("deputy", id);
        return deputy;
    }
}
