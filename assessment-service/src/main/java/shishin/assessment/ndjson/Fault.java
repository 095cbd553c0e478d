package shishin.assessment.ndjson;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import shishin.platform.language.Language;
import shishin.platform.problem.FieldError;
import shishin.platform.problem.Refusal;

/**
 * Why a line was refused: what a problem says, as far as it concerns a line.
 *
 * @param type the same as in the problem the line would get if it were sent alone
 * @param errors the faults of its fields, if it is these
 * @param told what the refusal tells besides, such as the items that are unknown
 */
public record Fault(
        String type,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Object> told) {

    public static Fault of(Refusal refusal, Language language) {
        return new Fault(type(refusal), refusal.detail(language), List.of(), refusal.members());
    }

    static Fault of(List<FieldError> errors, Language language) {
        var refusal = new InvalidLine();
        return new Fault(type(refusal), refusal.detail(language), errors, Map.of());
    }

    private static String type(Refusal refusal) {
        return "/problems/" + refusal.slug();
    }
}
