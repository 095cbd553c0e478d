package shishin.risk.scale;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What an analysis comes to.
 *
 * @param likelihood step on the likelihood scale, from 1
 * @param impact step on the impact scale, the worst of all categories, from 1
 * @param criteria the version of the criteria it was read from
 */
@Embeddable
public record Rating(@Enumerated(EnumType.STRING) RiskLevel level, int likelihood, int impact, int criteria) {}
