package shishin.catalog.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that whoever applies a control fills in.
 *
 * @param type the class, as in the source
 * @param dependsOn of OSCAL 1.0; later releases have no such thing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Parameter(
        String id,
        @Nullable String type,
        @Nullable String dependsOn,
        List<Property> properties,
        List<Link> links,
        @Nullable Text label,
        @Nullable Text usage,
        List<Constraint> constraints,
        List<Text> guidelines,
        List<String> values,
        @Nullable Selection selection,
        @Nullable String remarks) {

    /** What a value must meet. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Constraint(@Nullable String description, List<Test> tests) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Test(String expression, @Nullable String remarks) {}

    /**
     * What a value is chosen from.
     *
     * @param howMany {@code one} or {@code one-or-more}; the source may be silent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Selection(@Nullable String howMany, List<Text> choices) {}
}
