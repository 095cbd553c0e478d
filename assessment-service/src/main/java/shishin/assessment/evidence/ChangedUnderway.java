package shishin.assessment.evidence;

import java.sql.SQLException;

/** Somebody else put evidence into the same stream, or the same evidence, at the same time: doing it again settles it. */
final class ChangedUnderway extends SQLException {

    ChangedUnderway() {
        super("evidence was written by two at once", "40001");
    }
}
