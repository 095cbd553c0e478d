package shishin.assessment.finding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How grave a finding is, who is to mend it, and by when.
 *
 * @param overdueAt when it was told that its day has passed
 */
@Embeddable
record Charge(
        @Enumerated(EnumType.STRING) Grade grade,
        @Nullable String owner,
        @Nullable LocalDate due,
        @Nullable Instant overdueAt) {

    static Charge of(RaiseFinding said, Place place) {
        return new Charge(said.grade(), said.owner(), said.due() == null ? place.due() : said.due(), null);
    }

    /** With another day, it can be overdue anew. */
    Charge revised(ReviseFinding revision) {
        var told = Objects.equals(due, revision.due()) ? overdueAt : null;
        return new Charge(revision.grade(), revision.owner(), revision.due(), told);
    }

    Charge dueBy(@Nullable LocalDate day) {
        return new Charge(grade, owner, day, null);
    }

    Charge overdue(Instant now) {
        return new Charge(grade, owner, due, now);
    }
}
