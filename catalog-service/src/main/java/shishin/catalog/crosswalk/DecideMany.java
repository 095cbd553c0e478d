package shishin.catalog.crosswalk;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.Refusal;

/** Many decisions at once, each for itself. */
@Schema(examples = """
        {"decisions": [{"id": "0199e0a0-0000-7000-8000-000000000001", "version": 0,
                        "decision": {"decision": "APPROVED", "reason": "Checked against both texts."}}]}""")
record DecideMany(@NotEmpty @Size(max = 500) List<@NotNull @Valid One> decisions) {

    /** @param version the one that was read */
    @Schema(name = "DecideOne")
    record One(
            @NotNull UUID id, long version, @NotNull @Valid DecideCorrespondence decision) {

        IfMatch expected() {
            return new IfMatch("\"" + version + "\"");
        }
    }

    /** What became of every decision, in their order. */
    @Schema(name = "ManyDecided", examples = """
            {"results": [{"id": "0199e0a0-0000-7000-8000-000000000001", "outcome": "decided", "version": 1}]}""")
    record Results(List<Result> results) {}

    /** @param version the new one, or absent where the decision was refused */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OneDecided")
    record Result(
            UUID id,
            String outcome,
            @Nullable Long version,
            @Nullable Fault problem) {

        static Result decided(Known known) {
            return new Result(known.id(), "decided", known.version(), null);
        }

        static Result refused(One one, Refusal refusal, Language language) {
            return new Result(one.id(), "refused", null, Fault.of(refusal, language));
        }
    }

    /** What a problem says, as far as it concerns one of many. */
    @Schema(name = "CrosswalkFault")
    record Fault(
            String type,
            String detail,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Object> told) {

        static Fault of(Refusal refusal, Language language) {
            return new Fault("/problems/" + refusal.slug(), refusal.detail(language), refusal.members());
        }
    }
}
