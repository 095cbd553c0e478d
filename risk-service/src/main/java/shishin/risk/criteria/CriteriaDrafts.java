package shishin.risk.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.logging.Logger;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;
import shishin.risk.trail.TrailEntryView;
import shishin.risk.trail.TrailFilter;

/** Draws up criteria, and puts them in force once somebody else approves. */
@ApplicationScoped
public class CriteriaDrafts {

    private static final Logger LOG = Logger.getLogger(CriteriaDrafts.class);

    private final EntityManager entities;
    private final CriteriaBook book;
    private final DraftTrail trail;

    CriteriaDrafts(EntityManager entities, CriteriaBook book, DraftTrail trail) {
        this.entities = entities;
        this.book = book;
        this.trail = trail;
    }

    @Transactional
    DraftView draw(DraftCriteria command) {
        var draft = new CriteriaDraft(command, book.numberInForce(), trail.now());
        draft.criteria(); // refuses unsound ones
        entities.persist(draft);
        trail.record(draft.id(), DraftAct.DRAFT, null, draft.view());
        return draft.view();
    }

    @Transactional
    DraftView change(UUID id, IfMatch expected, DraftCriteria command) {
        var draft = take(id, expected);
        var before = draft.view();
        draft.change(command, book.numberInForce(), trail.now());
        draft.criteria(); // refuses unsound ones
        return written(draft, DraftAct.CHANGE, before);
    }

    /** The version it becomes is in force at once; what was judged before stays judged. */
    @Transactional
    DraftView approve(UUID id, IfMatch expected, DecideCriteria command) {
        book.alone();
        var draft = take(id, expected);
        var before = draft.view();
        var now = trail.now();
        var next = draft.approve(command, book.numberInForce(), now);
        entities.persist(next);
        var view = written(draft, DraftAct.APPROVE, before);
        var fact = new CriteriaChanged(
                next.number(), view.basedOn(), view.reason(), view.writers(), now.actor(), now.at());
        trail.announce(fact);
        LOG.infof("Criteria %d in force", next.number());
        return view;
    }

    @Transactional
    DraftView reject(UUID id, IfMatch expected, DecideCriteria command) {
        var draft = take(id, expected);
        var before = draft.view();
        draft.reject(command, trail.now());
        return written(draft, DraftAct.REJECT, before);
    }

    @Transactional
    DraftView get(UUID id) {
        return find(id).view();
    }

    @Transactional
    Page<DraftView> page(PageRequest request) {
        return Listing.of(CriteriaDraft.class)
                .sortedBy("-at")
                .page(entities, request)
                .map(CriteriaDraft::view);
    }

    @Transactional
    Page<TrailEntryView> trail(UUID id, TrailFilter filter, PageRequest request) {
        return trail.about(find(id).id(), filter, request);
    }

    /** A draft, ready to judge by as if it were in force. */
    @Transactional
    public Criteria criteria(UUID id) {
        return find(id).criteria();
    }

    private DraftView written(CriteriaDraft draft, DraftAct act, DraftView before) {
        entities.flush();
        trail.record(draft.id(), act, before, draft.view());
        return draft.view();
    }

    private CriteriaDraft take(UUID id, IfMatch expected) {
        var draft = find(id);
        expected.require(draft.version());
        return draft;
    }

    private CriteriaDraft find(UUID id) {
        var draft = entities.find(CriteriaDraft.class, id);
        if (draft == null) throw new NotFound("criteria draft", id);
        return draft;
    }
}
