package shishin.assessment.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import shishin.assessment.evidence.Attachment;

/** Keeps what came with an observation, once it is known to be what its sender says. */
@ApplicationScoped
class Laying {

    private static final int LONGEST = 200;

    private final Attachments attachments;
    private final AttachmentConfig config;
    private final Clock clock;

    Laying(Attachments attachments, AttachmentConfig config, Clock clock) {
        this.attachments = attachments;
        this.config = config;
        this.clock = clock;
    }

    /** Kept before the evidence is: evidence never refers to what is not there. */
    Attachment lay(Part part) {
        long most = config.largest().asLongValue();
        if (part.content().size() > most) throw new AttachmentTooLarge(most);
        var digest = digest(part.content());
        if (part.digest() != null) new ContentDigest(part.digest()).require(digest);
        var sha256 = HexFormat.of().formatHex(digest);
        attachments.keep(sha256, part.content(), clock.instant());
        return new Attachment(
                sha256,
                printable(part.name(), "attachment"),
                printable(part.mediaType(), "application/octet-stream"),
                part.content().size());
    }

    private static byte[] digest(Content content) {
        try (var in = content.source().open();
                var out =
                        new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(out);
            return out.getMessageDigest().digest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names of files come from anywhere: one line, without directories, of bounded length. */
    private static String printable(@Nullable String text, String otherwise) {
        if (text == null) return otherwise;
        var name = text.substring(text.lastIndexOf('\\') + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cs}]", " ")
                .strip();
        if (name.isEmpty()) return otherwise;
        return name.substring(0, Math.min(name.length(), LONGEST));
    }
}
