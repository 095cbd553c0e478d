package shishin.assessment.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How much falls short, and with it how soon it must be mended where nothing else is agreed. */
public enum Grade {
    MAJOR(30),
    MINOR(90),
    OBSERVATION(180),
    OPPORTUNITY(0);

    private final int days;

    Grade(int days) {
        this.days = days;
    }

    /** None for an opportunity: it may be taken or left. */
    @Nullable
    LocalDate due(LocalDate raised) {
        return days == 0 ? null : raised.plusDays(days);
    }
}
