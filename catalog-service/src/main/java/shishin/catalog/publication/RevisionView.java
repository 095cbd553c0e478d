package shishin.catalog.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Text;
import shishin.platform.precondition.Located;

/**
 * One state of an edition's content.
 *
 * @param corrects the revision this one corrects; the first corrects none
 * @param reason what it corrects, in words
 * @param publishedAt absent while it is a draft
 * @param changed how many lines say otherwise than in the one it corrects; only where it is asked for alone
 * @param changes the first 500 of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Revision", examples = """
        {"edition": "rules-2026", "number": 2, "items": 120, "corrects": 1,
         "digest": "sha256:7bebd3eaf35eaae802460514c738af019284d1b961387c6ea674ca6c432e6f5d",
         "reason": {"en": "Corrects a misprint in 1.2.3"}, "draftedBy": "ada", "draftedAt": "2026-11-01T09:00:00Z",
         "publishedBy": "ada", "publishedAt": "2026-11-02T09:00:00Z",
         "changed": 1, "changes": [{"code": "1.2.3", "change": "CHANGED", "before": {"en": "Autentication"},
                      "after": {"en": "Authentication"}}]}""")
record RevisionView(
        String edition,
        int number,
        int items,
        String digest,
        @Nullable Integer corrects,
        @Nullable Text reason,
        String draftedBy,
        Instant draftedAt,
        @Nullable String publishedBy,
        @Nullable Instant publishedAt,
        @Nullable Integer changed,
        @Nullable List<LineChange> changes)
        implements Located {

    private static final int MOST_CHANGES = 500;

    static RevisionView of(EditionRevision revision) {
        return of(revision, null);
    }

    static RevisionView of(EditionRevision revision, @Nullable List<LineChange> changes) {
        return new RevisionView(
                revision.key().edition(),
                revision.key().number(),
                revision.heading().items(),
                revision.digest(),
                revision.corrects(),
                revision.reason(),
                revision.draftedBy(),
                revision.draftedAt(),
                revision.publishedBy(),
                revision.publishedAt(),
                changes == null ? null : changes.size(),
                changes == null ? null : changes.stream().limit(MOST_CHANGES).toList());
    }

    @Override
    public String location() {
        return "/api/v1/catalogs/%s/revisions/%d".formatted(edition, number);
    }
}
