package shishin.assessment.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has fallen short, in figures.
 *
 * @param open how many are not closed, by grade; a grade without any is missing
 * @param overdue how many of these are past their day
 * @param closed how many were proven mended
 * @param gravest some of the open ones, the gravest first, then those that are due first
 */
public record FindingFigures(Map<Grade, Integer> open, int overdue, int closed, List<Open> gravest) {

    /** One that is not closed. */
    public record Open(Grade grade, String title, @Nullable LocalDate due) {}

    public int allOpen() {
        return open.values().stream().mapToInt(Integer::intValue).sum();
    }
}
