package shishin.risk.evaluation;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;
import shishin.platform.print.Manuscript;
import shishin.platform.print.Press;

/** As which document the basis for revision is handed out. */
public class BasisRequest {

    static final String MARKDOWN = "text/markdown";
    static final String PDF = "application/pdf";

    /** Which document. */
    @Schema(name = "RevisionBasisFormat")
    public enum Format {
        json,
        markdown,
        pdf
    }

    @QueryParam("format")
    @DefaultValue("json")
    @Parameter(description = "A PDF carries its fonts and can be read aloud")
    Format format = Format.json;

    @HeaderParam("Accept-Language")
    @Parameter(description = "ja or en, of Markdown and PDF")
    @Nullable
    String acceptLanguage;

    Response answer(RevisionBasis basis) {
        var language = Language.of(acceptLanguage);
        return switch (format) {
            case json -> Response.ok(basis, MediaType.APPLICATION_JSON).build();
            case markdown -> file(Markdown.of(BasisPaper.of(basis, language)), MARKDOWN + ";charset=UTF-8", "md");
            case pdf -> file(printed(BasisPaper.of(basis, language)), PDF, "pdf");
        };
    }

    private Response file(Object entity, String type, String extension) {
        return Response.ok(entity, type)
                .header(
                        HttpHeaders.CONTENT_LANGUAGE,
                        Language.of(acceptLanguage).tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"basis-for-revision.%s\"".formatted(extension))
                .build();
    }

    private static byte[] printed(Manuscript manuscript) {
        var bytes = new ByteArrayOutputStream();
        try {
            Press.print(manuscript, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
