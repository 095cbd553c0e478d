package shishin.assessment.agent;

import jakarta.persistence.Query;
import java.util.List;

/** Rows of several columns, as plain SQL gives them. */
final class Rows {

    private Rows() {}

    static List<Object[]> of(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
