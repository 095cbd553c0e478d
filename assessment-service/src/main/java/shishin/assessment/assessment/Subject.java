package shishin.assessment.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;

/** What is looked at: a system, a service, a unit. */
@Embeddable
@Schema(examples = "{\"type\":\"system\",\"id\":\"billing\"}")
public record Subject(
        @Column(name = "subject_type") @NotNull @Pattern(regexp = Subject.TYPE, message = "must be a lower-case word")
        String type,

        @Column(name = "subject_id") @NotNull @OneLine @Size(max = 200)
        String id) {

    static final String TYPE = "[a-z][a-z0-9-]{0,39}";

    /** From {@code type:id}, as lists are filtered by; nothing from nothing. */
    public static @Nullable Subject parse(@Nullable String text) {
        if (text == null) return null;
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1 || !text.substring(0, colon).matches(TYPE))
            throw new MalformedSubject();
        return new Subject(text.substring(0, colon), text.substring(colon + 1));
    }
}
