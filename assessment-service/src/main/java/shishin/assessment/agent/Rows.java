package shishin.assessment.agent;

import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;

/** Rows of several columns, as plain SQL gives them. */
final class Rows {

    private Rows() {}

    static List<Object[]> of(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    /** Of an id and a tenant. */
    static List<Due> due(Query query) {
        return of(query).stream()
                .map(row -> new Due((UUID) row[0], (String) row[1]))
                .toList();
    }
}
