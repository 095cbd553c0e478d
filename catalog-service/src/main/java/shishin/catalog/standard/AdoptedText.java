package shishin.catalog.standard;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** What an edition says. The database lets nobody change it. */
@Entity
@Immutable
class AdoptedText {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    @JdbcTypeCode(SqlTypes.JSON)
    private StandardText content;

    static AdoptedText of(UUID edition, StandardText content) {
        var text = new AdoptedText();
        text.id = edition;
        text.content = content;
        return text;
    }

    StandardText content() {
        return content;
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected AdoptedText() {}
}
