package shishin.risk.identification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.risk.lifecycle.Act;
import shishin.risk.lifecycle.Standing;
import shishin.risk.lifecycle.StandingView;
import shishin.risk.trail.Moment;

/** A risk taken from the register for one act; the act ends with {@link #done}. */
public final class RiskFile {

    private final Risk risk;
    private final Act act;
    private final Moment moment;
    private final @Nullable StandingView before;
    private final Risks risks;

    RiskFile(Risk risk, Act act, Moment moment, Risks risks) {
        this.risk = risk;
        this.act = act;
        this.moment = moment;
        this.before = act == Act.IDENTIFY ? null : StandingView.of(risk.standing());
        this.risks = risks;
    }

    public UUID id() {
        return risk.id();
    }

    public RiskView view() {
        return risk.view();
    }

    public Standing standing() {
        return risk.standing();
    }

    /** Who acts, and when. */
    public Moment moment() {
        return moment;
    }

    public Instant now() {
        return moment.at();
    }

    public String actor() {
        return moment.actor();
    }

    /**
     * Ends the act: into the trail with it, and told inside the service.
     *
     * @param thingBefore what was acted on, as it was; absent for what begins
     * @param thingAfter as it is now
     */
    public void done(@Nullable Object thingBefore, @Nullable Object thingAfter) {
        risk.touch(moment);
        var was = before == null ? null : new Trace(before, thingBefore);
        risks.recorded(risk, act, moment, was, new Trace(StandingView.of(risk.standing()), thingAfter));
    }

    Risk risk() {
        return risk;
    }

    /** What the trail keeps of one side of an act. */
    record Trace(
            StandingView risk,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Object thing) {}
}
