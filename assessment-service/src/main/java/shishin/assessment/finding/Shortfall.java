package shishin.assessment.finding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import shishin.assessment.assessment.Subject;

/** What fell short, where, and what shows it. */
@Embeddable
record Shortfall(
        String edition,
        @Embedded Subject subject,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> items,
        String title,
        String description,
        @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> evidence) {

    static Shortfall of(RaiseFinding said, Place place) {
        return new Shortfall(
                place.edition(), place.subject(), said.items(), said.title(), said.description(), said.evidence());
    }
}
