package shishin.risk.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import shishin.platform.erasure.Erasure;
import shishin.platform.identity.NewId;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.problem.NotFound;
import shishin.risk.trail.Moment;
import shishin.risk.trail.Moments;
import shishin.risk.trail.Trail;

/** Asked for once, here; told to the others, who say when they have done it. */
@ApplicationScoped
class Erasures {

    private final EntityManager entities;
    private final Moments moments;
    private final Trail trail;
    private final Everywhere everywhere;

    Erasures(EntityManager entities, Moments moments, Trail trail, Everywhere everywhere) {
        this.entities = entities;
        this.moments = moments;
        this.trail = trail;
        this.everywhere = everywhere;
    }

    @Transactional
    ErasureView erase(ErasePerson command) {
        var now = moments.now();
        var erasure = Erasure.ofPerson(NewId.next(), command.person(), now.at());
        everywhere.begin(erasure);
        return told(erasure, ErasureAct.ERASE_PERSON, now);
    }

    @Transactional
    ErasureView erase(EraseTenant command) {
        var now = moments.now();
        if (!command.tenant().equals(now.tenant())) throw new NotYourTenant(now.tenant());
        var erasure = Erasure.ofTenant(NewId.next(), now.at());
        everywhere.begin(erasure);
        return told(erasure, ErasureAct.ERASE_TENANT, now);
    }

    /** The trail says who asked, and for whose pseudonym; it does not say the name. */
    private ErasureView told(Erasure erasure, ErasureAct act, Moment now) {
        var request = new ErasureRequest(erasure, now);
        entities.persist(request);
        trail.record(erasure.id(), act, now, null, request.view());
        return request.view();
    }

    @Transactional
    ErasureView get(UUID id) {
        var request = entities.find(ErasureRequest.class, id);
        if (request == null) throw new NotFound("erasure", id);
        return request.view();
    }

    @Transactional
    Page<ErasureView> page(PageRequest request) {
        return Listing.of(ErasureRequest.class)
                .sortedBy("-requestedAt")
                .page(entities, request)
                .map(ErasureRequest::view);
    }
}
