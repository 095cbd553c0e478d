package shishin.risk.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is to be done next, until when, and why where something called for it. */
@Embeddable
public record NextAct(
        @Column(name = "next_act") @Enumerated(EnumType.STRING)
        Act act,

        @Column(name = "next_due") Instant due,
        @Embedded @Nullable Reopening reopening) {

    public NextAct(Act act, Instant due) {
        this(act, due, null);
    }

    NextAct because(Reopening why) {
        return new NextAct(act, due, why);
    }

    /** What called for a new look was answered. */
    NextAct answered() {
        return new NextAct(act, due);
    }

    /** After another: what called for a new look is not answered by a step of the treatment. */
    NextAct after(@Nullable NextAct former) {
        return former == null || former.reopening == null ? this : because(former.reopening);
    }
}
