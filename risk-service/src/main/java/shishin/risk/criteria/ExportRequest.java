package shishin.risk.criteria;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;

/** As which file criteria are handed out. */
public class ExportRequest {

    /** Which file. */
    @Schema(name = "CriteriaFormat")
    public enum Format {
        json,
        ciso
    }

    @QueryParam("format")
    @DefaultValue("json")
    @Parameter(
            description =
                    "json: everything, as it can be drafted again; ciso: scales and matrix as a CISO Assistant library")
    Format format = Format.json;

    @HeaderParam("Accept-Language")
    @Parameter(hidden = true)
    @Nullable
    String acceptLanguage;

    Response answer(CriteriaView view) {
        return switch (format) {
            case json ->
                file(new DraftCriteria(view.reason(), view.content()), MediaType.APPLICATION_JSON, view, "json");
            case ciso ->
                file(
                        CriteriaFile.yaml(new CisoLibrary(view, Language.of(acceptLanguage)).tree()),
                        CriteriaFile.YAML,
                        view,
                        "yaml");
        };
    }

    private static Response file(Object entity, String type, CriteriaView view, String extension) {
        return Response.ok(entity, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"criteria-%d.%s\"".formatted(view.version(), extension))
                .build();
    }
}
