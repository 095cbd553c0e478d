package shishin.assessment.assessment;

import io.quarkus.arc.All;
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

/** The digest of a closed assessment: SHA-256 over its own line and one for each thing it holds. */
@ApplicationScoped
class Seal {

    private static final Set<String> ACT = Set.of("act", "from", "to", "reason", "contentDigest", "by", "at");

    private final List<SealedContent> contents;
    private final Ledger ledger;
    private final Outbox outbox;

    Seal(@All List<SealedContent> contents, Ledger ledger, Outbox outbox) {
        this.contents = contents;
        this.ledger = ledger;
        this.outbox = outbox;
    }

    /** With the row locked, nobody can answer any more: what is sealed is what there is. */
    void close(Assessment assessment, RecordedAct closing) {
        var digest = of(assessment);
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

    private String of(Assessment assessment) {
        var digest = sha256();
        add(
                digest,
                "%s %s %s %s %s %s"
                        .formatted(
                                assessment.id(),
                                assessment.kind(),
                                assessment.subject(),
                                assessment.edition(),
                                assessment.editionDigest(),
                                assessment.items()));
        for (var content : contents) content.lines(assessment.id()).forEach(line -> add(digest, line));
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String line) {
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
