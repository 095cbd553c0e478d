package shishin.catalog.exchange;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import shishin.platform.language.Language;

/** In which form an edition is to go out. */
public class ExportForm {

    @QueryParam("format")
    @NotNull
    @Parameter(description = "In which form")
    @Schema(
            enumeration = {
                "oscal-json",
                "oscal-xml",
                "oscal-yaml",
                "ciso-assistant-yaml",
                "xlsx",
                "csv",
                "markdown",
                "pdf"
            })
    public String format = "";

    @QueryParam("languages")
    @DefaultValue("ja,en")
    @Pattern(regexp = "ja|en|ja,en|en,ja")
    @Parameter(description = "In which languages: ja, en, or both")
    public String languages = "ja,en";

    @QueryParam("bom")
    @DefaultValue("true")
    @Parameter(
            description = "Of CSV: whether it begins with the byte order mark by which a spreadsheet knows UTF-8; "
                    + "programs often want it without")
    public boolean bom = true;

    Set<Language> languages() {
        var wanted = Arrays.asList(languages.split(","));
        var all = EnumSet.allOf(Language.class);
        all.removeIf(language -> !wanted.contains(language.tag()));
        return all;
    }
}
