package shishin.assessment.evidence;

import java.sql.SQLException;

/** Somebody else put evidence into the same stream, or the same evidence, at the same time: doing it again settles it. */
final class ChangedUnderway extends SQLException {

    private static final String WHAT = "evidence was written by two at once";
    private static final String SERIALIZATION_FAILURE = "40001";

    ChangedUnderway() {
        super(WHAT, SERIALIZATION_FAILURE);
    }

    ChangedUnderway(SQLException there) {
        super(WHAT, SERIALIZATION_FAILURE, there);
    }
}
