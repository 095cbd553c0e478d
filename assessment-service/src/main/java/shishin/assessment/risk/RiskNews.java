package shishin.assessment.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import shishin.platform.identity.NewId;

/** What one fact told of a risk; never changed. */
@Entity
@Table(name = "risk_news")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // JPA
class RiskNews {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private UUID riskId;

    @Enumerated(EnumType.STRING)
    private RiskStep step;

    private Instant at;
    private @Nullable String code;
    private @Nullable String title;
    private @Nullable String edition;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> items;

    @Enumerated(EnumType.STRING)
    private @Nullable RiskLevel level;

    private @Nullable Boolean withinAppetite;

    RiskNews(RiskStep step, RiskFact fact) {
        this.id = NewId.next();
        this.riskId = fact.riskId();
        this.step = step;
        this.at = fact.at();
        this.code = fact.code();
        this.title = fact.title();
        this.edition = fact.edition();
        this.items = fact.items() == null ? List.of() : fact.items();
        this.level = fact.level() == null ? fact.residualLevel() : fact.level();
        this.withinAppetite = fact.withinAppetite();
    }

    UUID riskId() {
        return riskId;
    }

    /** The course of the risk, this told. */
    RiskCourse follow(RiskCourse before) {
        return new RiskCourse(
                code == null ? before.code() : code,
                title == null ? before.title() : title,
                edition == null ? before.edition() : edition,
                items.isEmpty() ? before.items() : items,
                level == null ? before.level() : level,
                step.judges() ? withinAppetite : before.withinAppetite(),
                step.from(before.state()));
    }

    protected RiskNews() {}
}
