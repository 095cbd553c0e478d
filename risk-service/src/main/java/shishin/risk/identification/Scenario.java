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
                threat + "が" + vulnerability + "を突くことで" + event + "が起こり、「" + affectedServiceLevel + "」を維持できず、"
                        + consequence + "に至るおそれがある。",
                threat + " may exploit " + vulnerability + " and cause " + event + "; \"" + affectedServiceLevel
                        + "\" can then no longer be kept, which leads to " + consequence + ".");
    }
}
