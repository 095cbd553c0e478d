package shishin.assessment.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import shishin.assessment.evidence.HandIn;
import shishin.assessment.evidence.ObservationReader;

/** A form of two parts: the observation, and what comes with it. */
@ApplicationScoped
class EvidenceForm {

    private static final int LONGEST_OBSERVATION = 1 << 20;

    private final ObservationReader reader;

    EvidenceForm(ObservationReader reader) {
        this.reader = reader;
    }

    /** What a form holds, for those who read the contract. */
    @Schema(name = "EvidenceForm")
    record Shape(
            @Schema(description = "As it would be sent alone, bare or signed", required = true)
            HandIn observation,

            @Schema(
                    description = "A file; its part may have the header Content-Digest (RFC 9530)",
                    type = SchemaType.STRING,
                    format = "binary",
                    required = true)
            String attachment) {}

    HandIn observation(MultipartFormDataInput form) {
        var part = only(form, "observation");
        try {
            return reader.handIn(
                    part.isFileItem() ? text(part) : part.getValue().getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] text(FormValue part) throws IOException {
        try (var in = part.getFileItem().getInputStream()) {
            var text = in.readNBytes(LONGEST_OBSERVATION + 1);
            if (text.length > LONGEST_OBSERVATION) throw new AttachmentTooLarge(LONGEST_OBSERVATION);
            return text;
        }
    }

    Part attachment(MultipartFormDataInput form) {
        var part = only(form, "attachment");
        if (!part.isFileItem()) throw new PartMissing("attachment");
        var file = part.getFileItem();
        try {
            return new Part(
                    new Content(file.getFileSize(), file::getInputStream),
                    part.getFileName(),
                    part.getHeaders().getFirst("Content-Type"),
                    part.getHeaders().getFirst("Content-Digest"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FormValue only(MultipartFormDataInput form, String name) {
        var parts = List.copyOf(form.getValues().getOrDefault(name, List.of()));
        if (parts.size() != 1) throw new PartMissing(name);
        return parts.getFirst();
    }
}
