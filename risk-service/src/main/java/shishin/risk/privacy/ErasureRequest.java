package shishin.risk.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import shishin.platform.erasure.Erasure;
import shishin.risk.trail.Moment;

/** That something was asked to be forgotten, and by whom; not what. */
@Entity
@Immutable
class ErasureRequest {

    private static final Set<String> ALL = Set.of("catalog", "assessment", "risk");

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    @Enumerated(EnumType.STRING)
    private Erasure.Scope scope;

    private @Nullable String pseudonym;
    private String requestedBy;
    private Instant requestedAt;

    /** Written by a statement of its own, as the services report side by side. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Share> services;

    @SuppressWarnings("NullAway.Init") // the tenant is the caller's, set by Hibernate
    ErasureRequest(Erasure erasure, Moment moment) {
        this.id = erasure.id();
        this.scope = erasure.scope();
        this.pseudonym = erasure.pseudonym();
        this.requestedBy = moment.actor();
        this.requestedAt = moment.at();
        this.services = Map.of();
    }

    ErasureView view() {
        var state = services.keySet().containsAll(ALL) ? ErasureView.State.DONE : ErasureView.State.RUNNING;
        return new ErasureView(id, scope, pseudonym, state, requestedBy, requestedAt, services);
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected ErasureRequest() {}
}
