package shishin.assessment.posture;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import shishin.assessment.guideline.Item;

/** How the whole stands, and each part of it. */
public record Posture(Standing whole, List<Part> parts) {

    public record Part(Item item, Standing standing) {}

    /** All of this kind; in an edition without such, what stands at the top of it. */
    public List<Part> ofOrTop(Detail kind) {
        var found = of(kind);
        if (!found.isEmpty()) return found;
        return parts.stream().filter(part -> part.item().parent() == null).toList();
    }

    public List<Part> of(Detail kind) {
        return parts.stream().filter(part -> kind.is(part.item())).toList();
    }

    /** All down to this detail. */
    List<Part> downTo(Detail detail) {
        return parts.stream().filter(part -> detail.reaches(part.item())).toList();
    }

    public Map<String, Part> byCode() {
        return parts.stream().collect(Collectors.toMap(part -> part.item().code(), Function.identity()));
    }
}
