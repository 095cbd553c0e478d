package shishin.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import shishin.assessment.ledger.Entry;
import shishin.assessment.ledger.Ledger;
import shishin.platform.outbox.Outbox;

/** Closes an assessment with the SHA-256 of its {@link Contents}, and enters that in the ledger. */
@ApplicationScoped
class Seal {

    private static final Set<String> ACT = Set.of("act", "from", "to", "reason", "contentDigest", "by", "at");

    private final Contents content;
    private final Ledger ledger;
    private final Outbox outbox;

    Seal(Contents content, Ledger ledger, Outbox outbox) {
        this.content = content;
        this.ledger = ledger;
        this.outbox = outbox;
    }

    /** With the row locked, nobody can answer any more: what is sealed is what there is. */
    void close(Assessment assessment, RecordedAct closing) {
        content.requireSettled(assessment);
        var digest = sha256(content.of(assessment));
        assessment.lock(digest);
        closing.sealedWith(digest);
        enter(assessment.id(), closing);
        outbox.publish(AssessmentClosed.of(assessment, digest));
    }

    /** Enters the closing act, and with it the digest of all that was closed, in the ledger. */
    private void enter(UUID assessment, RecordedAct closing) {
        var subject = "assessments/%s/closure".formatted(assessment);
        ledger.enter(List.of(new Entry("closure", subject, RecordedActView.of(closing), ACT)));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
