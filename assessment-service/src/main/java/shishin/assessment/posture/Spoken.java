package shishin.assessment.posture;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;

/** In which language an answer is given. */
public class Spoken {

    /** The languages there are, as a parameter names them. */
    @Schema(name = "PostureLanguage")
    public enum Tongue {
        ja,
        en
    }

    @QueryParam("language")
    @Parameter(description = "Stands above the Accept-Language header")
    @Nullable
    Tongue language;

    @HeaderParam("Accept-Language")
    @Parameter(hidden = true)
    @Nullable
    String acceptLanguage;

    public Language spoken() {
        return Language.of(language == null ? acceptLanguage : language.name());
    }
}
