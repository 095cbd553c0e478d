package shishin.assessment.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.ndjson.Fault;
import shishin.assessment.placement.Outcome;
import shishin.assessment.signature.Signature;
import shishin.platform.language.Language;
import shishin.platform.problem.Refusal;

/**
 * What became of a result; in a dry run, what would. The last line has the totals instead.
 *
 * @param result its place in the file, from 1
 * @param outcome created, repeated, refused or unplaced
 * @param check in the tool's words
 * @param signature of a created or unplaced one, whether a registered key vouches for it; what is signed otherwise is refused
 * @param id of the evidence; of a repeated one that a rule has placed otherwise since, not told
 */
@Schema(
        name = "EvidenceImportLine",
        examples = {"""
        {"result":1,"outcome":"created","check":"cloudtrail_enabled","id":"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c",\
        "streamId":"5a1f0c7e-11b2-8c3d-9e4f-5a6b7c8d9e0f","signature":"UNSIGNED"}""", "{\"totals\":{\"created\":1,\"repeated\":0,\"refused\":0,\"unplaced\":0}}"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportLine(
        @Nullable Long result,
        @Nullable String outcome,
        @Nullable String check,
        @Nullable UUID id,
        @Nullable UUID streamId,
        Signature.@Nullable State signature,
        @Nullable Fault problem,
        @Nullable ImportTotals totals) {

    static ImportLine of(long result, String check, Outcome outcome, Language language) {
        return switch (outcome) {
            case Outcome.Filed(var created, var id, var stream, var signature) ->
                new ImportLine(result, created ? "created" : "repeated", check, id, stream, signature, null, null);
            case Outcome.Unplaced(var signature) ->
                new ImportLine(result, "unplaced", check, null, null, signature, null, null);
            case Outcome.Refused(var refusal) -> refused(result, check, refusal, language);
            case Outcome.Placed placed -> throw new IllegalStateException("placed but not filed: " + placed);
        };
    }

    static ImportLine refused(long result, String check, Refusal why, Language language) {
        return new ImportLine(result, "refused", check, null, null, null, Fault.of(why, language), null);
    }

    static ImportLine totals(ImportTotals totals) {
        return new ImportLine(null, null, null, null, null, null, null, totals);
    }
}
