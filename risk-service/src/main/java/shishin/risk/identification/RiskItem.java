package shishin.risk.identification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** One item of a risk, kept by the database from the risk's items, to find risks by. */
@Entity
@Immutable
class RiskItem {

    @TenantId
    private String tenant;

    @Id
    private String item;

    @Id
    private UUID riskId;

    @SuppressWarnings("NullAway.Init") // JPA
    protected RiskItem() {}
}
