package shishin.catalog.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Heading;
import shishin.catalog.edition.Text;

/** One state of an edition's content; published, it stands for ever, and what was wrong in it the next one corrects. */
@Entity
@IdClass(RevisionKey.class)
class EditionRevision {

    @Id
    private String tenant;

    @Id
    private String edition;

    @Id
    private int number;

    private String digest;

    @JdbcTypeCode(SqlTypes.JSON)
    private Heading heading;

    private @Nullable Integer corrects;
    private @Nullable String reasonJa;
    private @Nullable String reasonEn;
    private String draftedBy;
    private Instant draftedAt;
    private @Nullable String publishedBy;
    private @Nullable Instant publishedAt;

    static EditionRevision of(RevisionKey key, Content content, Life.Stamp stamp) {
        var revision = new EditionRevision();
        revision.tenant = key.tenant();
        revision.edition = key.edition();
        revision.number = key.number();
        revision.corrects = key.number() == 1 ? null : key.number() - 1;
        revision.rewrite(content, stamp);
        return revision;
    }

    /** Other content: what was said of the content before does not hold of it. */
    void rewrite(Content content, Life.Stamp stamp) {
        reasonJa = null;
        reasonEn = null;
        digest = content.digest();
        heading = content.heading();
        draftedBy = stamp.by(tenant);
        draftedAt = stamp.at();
    }

    /** Says what it corrects; silence, in one language or in both, leaves what was said before. */
    void explain(@Nullable Text reason) {
        if (reason == null) return;
        var before = reason();
        var said = before == null ? reason : reason.or(before);
        reasonJa = said.ja();
        reasonEn = said.en();
    }

    void publish(Life.Stamp stamp) {
        if (corrects != null && reason() == null) throw new CorrectionUnexplained(edition, number);
        publishedBy = stamp.by(tenant);
        publishedAt = stamp.at();
    }

    RevisionKey key() {
        return new RevisionKey(tenant, edition, number);
    }

    String digest() {
        return digest;
    }

    Heading heading() {
        return heading;
    }

    @Nullable
    Integer corrects() {
        return corrects;
    }

    @Nullable
    Text reason() {
        return reasonJa == null && reasonEn == null ? null : new Text(reasonJa, reasonEn);
    }

    String draftedBy() {
        return draftedBy;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    @Nullable
    String publishedBy() {
        return publishedBy;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected EditionRevision() {}
}
