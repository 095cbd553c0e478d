package shishin.assessment.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.assessment.assessment.Subject;
import shishin.platform.problem.NotFound;

/** What evidence there is, for those who would place it otherwise. */
@ApplicationScoped
public class PastEvidence {

    private final EntityManager entities;

    PastEvidence(EntityManager entities) {
        this.entities = entities;
    }

    /** A stream, by what it is of and where it stands. */
    @Schema(name = "PastEvidenceStream", examples = """
            {"id":"5a1f0c7e-11b2-8c3d-9e4f-5a6b7c8d9e0f","agent":"evidence-agent","tool":"Prowler",\
            "check":"cloudtrail_enabled","subject":{"type":"resource","id":"arn:aws:cloudtrail::1:trail/all"},\
            "edition":"nisc-4-measures","items":["2.1.1-2.1.1"],"observedTo":"2026-11-02T08:59:30Z"}""")
    public record Stream(
            UUID id,
            String agent,
            String tool,
            String check,
            Subject subject,
            String edition,
            List<String> items,
            Instant observedTo) {

        static Stream of(EvidenceStream stream) {
            return new Stream(
                    stream.id(),
                    stream.agent(),
                    stream.tool(),
                    stream.check(),
                    stream.subject(),
                    stream.edition(),
                    stream.items(),
                    stream.standing().observedTo());
        }
    }

    /** One stream; {@link NotFound} where there is none. */
    @Transactional
    public Stream stream(UUID id) {
        var found = entities.find(EvidenceStream.class, id);
        if (found == null) throw new NotFound("evidence-stream", id);
        return Stream.of(found);
    }

    /** What came first under an identity; {@link EvidenceThinnedOut} where it is not kept any more. */
    @Transactional
    public EvidenceView evidence(UUID id) {
        var found = entities.find(Evidence.class, id);
        if (found == null) throw new EvidenceThinnedOut(id);
        return found.view();
    }

    /** What came with a piece of evidence; {@link NotFound} where there is none, or nothing came with it. */
    @Transactional
    public Attachment attachment(UUID evidence) {
        var found = entities.find(Evidence.class, evidence);
        var attachment = found == null ? null : found.view().attachment();
        if (attachment == null) throw new NotFound("attachment", evidence);
        return attachment;
    }

    /** The last changed first. */
    @Transactional
    public List<Stream> streams(int most) {
        return entities.createQuery("from EvidenceStream e order by e.updatedAt desc, e.id desc", EvidenceStream.class)
                .setMaxResults(most)
                .getResultStream()
                .map(Stream::of)
                .toList();
    }
}
