package shishin.risk.identification;

import jakarta.persistence.Embeddable;
import shishin.risk.scale.Bilingual;

/** What may happen, by what, to what: the risk in one sentence. */
@Embeddable
public record Scenario(
        String threat, String vulnerability, String affectedServiceLevel, String event, String consequence) {

    /** The sentence, around the words it was described with. */
    public Bilingual sentence() {
        return new Bilingual(
                "%sが%sを突くことで%sが起こり、「%s」を維持できず、%sに至るおそれがある。"
                        .formatted(threat, vulnerability, event, affectedServiceLevel, consequence),
                "%s may exploit %s and cause %s; \"%s\" can then no longer be kept, which leads to %s."
                        .formatted(threat, vulnerability, event, affectedServiceLevel, consequence));
    }
}
