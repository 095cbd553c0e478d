package shishin.assessment.reception;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.evidence.Receipt;
import shishin.assessment.ndjson.Fault;
import shishin.assessment.signature.Signature;
import shishin.platform.language.Language;

/**
 * What became of a line; in a dry run, what would.
 *
 * @param outcome created, repeated or refused
 * @param id of the evidence, or of the first that was the same
 * @param signature of a created one, whether a registered key vouches for it; what is signed otherwise is refused
 */
@Schema(name = "EvidenceLineReceipt", examples = """
        {"line":1,"outcome":"created","id":"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c",\
        "streamId":"5a1f0c7e-11b2-8c3d-9e4f-5a6b7c8d9e0f","signature":"UNSIGNED"}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineReceipt(
        long line,
        String outcome,
        @Nullable UUID id,
        @Nullable UUID streamId,
        Signature.@Nullable State signature,
        @Nullable Fault problem) {

    public static LineReceipt of(long line, Receipt receipt, Language language) {
        return switch (receipt) {
            case Receipt.Created(var evidence) ->
                new LineReceipt(
                        line,
                        "created",
                        evidence.id(),
                        evidence.streamId(),
                        evidence.signature().state(),
                        null);
            case Receipt.Repeated(var id, var stream) -> new LineReceipt(line, "repeated", id, stream, null, null);
            case Receipt.Refused(var refusal) -> refused(line, Fault.of(refusal, language));
        };
    }

    public static LineReceipt refused(long line, @Nullable Fault problem) {
        return new LineReceipt(line, "refused", null, null, null, problem);
    }
}
