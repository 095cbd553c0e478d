package shishin.assessment.posture;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import shishin.assessment.assessment.Stamp;
import shishin.platform.identity.NewId;

/** One version of a tenant's weights. It never changes; a new one takes its place. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // JPA, and queries
class PostureWeights {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private String edition;
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Double> weights;

    private String setBy;
    private Instant setAt;

    PostureWeights(String edition, long version, Map<String, Double> weights, Stamp stamp) {
        this.id = NewId.next();
        this.edition = edition;
        this.version = version;
        this.weights = new TreeMap<>(weights);
        this.setBy = stamp.name();
        this.setAt = stamp.at();
    }

    Weights weights() {
        return new Weights(version, weights);
    }

    WeightsView view() {
        return new WeightsView(edition, version, new TreeMap<>(weights), setBy, setAt);
    }

    protected PostureWeights() {}
}
