package shishin.catalog.standard;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;

/** Which statement is to be written out, and in which language. */
public class StatementTerms {

    @QueryParam("number")
    @Min(1)
    @Parameter(description = "Of this adopted edition; of the draft where absent")
    public @Nullable Integer number;

    @QueryParam("language")
    @Pattern(regexp = "ja|en")
    @Parameter(description = "ja or en, rather than the one of Accept-Language")
    public @Nullable String wanted;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    public @Nullable String accepted;

    Language language() {
        return Language.of(wanted == null ? accepted : wanted);
    }
}
