package shishin.risk.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What is to be done next, and until when. */
@Embeddable
public record NextAct(
        @Column(name = "next_act") @Enumerated(EnumType.STRING)
        Act act,

        @Column(name = "next_due") Instant due) {}
