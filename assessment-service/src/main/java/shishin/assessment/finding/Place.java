package shishin.assessment.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;

/**
 * Where something was found.
 *
 * @param due by when such a thing is to be mended, if nothing else is agreed
 */
record Place(String edition, Subject subject, @Nullable LocalDate due) {}
