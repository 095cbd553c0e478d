package shishin.risk.lifecycle;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a risk stood at one moment. */
public record StandingView(
        Stage stage,
        int cycle,
        Levels levels,
        @Nullable Decision decision,
        @Nullable BigDecimal priority,
        @Nullable NextAct next,
        List<Act> possible) {

    public static StandingView of(Standing standing) {
        return new StandingView(
                standing.stage(),
                standing.cycle(),
                standing.levels(),
                standing.decision(),
                standing.priority(),
                standing.next(),
                List.copyOf(standing.possible()));
    }
}
