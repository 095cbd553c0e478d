package shishin.platform.outbox;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Something that became true about an aggregate. The class name, in words joined by hyphens, is its type:
 * {@code RiskIdentified} of the service {@code risk} leaves as {@code shishin.risk.risk-identified.v1}.
 */
public interface Fact {

    /** The id of the aggregate this is about. Facts about one aggregate arrive in the order they became true. */
    @JsonIgnore
    String key();
}
