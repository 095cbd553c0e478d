package shishin.assessment.answer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import shishin.assessment.ndjson.LineByLine;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.language.Language;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;

@Path("/api/v1/assessments/{id}/answers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "answers")
class AnswerResource {

    private final AnswerBook book;
    private final AnswerDesk desk;
    private final AnswerBatch batch;

    AnswerResource(AnswerBook book, AnswerDesk desk, AnswerBatch batch) {
        this.book = book;
        this.desk = desk;
        this.batch = batch;
    }

    @GET
    @RolesAllowed("assessment:read")
    @Operation(operationId = "listAnswers", summary = "The answers of an assessment, by item")
    public Page<AnswerView> list(
            UUID id, @Valid @BeanParam AnswerFilter filter, @Valid @BeanParam PageRequest request) {
        return book.list(id, filter, request);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed("assessment:read")
    @Operation(operationId = "getAnswer", summary = "The answer to an item, now or as of a time")
    public AnswerView get(UUID id, String code, @QueryParam("asOf") @Nullable OffsetDateTime asOf) {
        return book.get(id, code, asOf == null ? null : asOf.toInstant());
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed("assessment:write")
    @Operation(
            operationId = "recordAnswer",
            summary = "Answers an item; If-None-Match: * for the first answer, If-Match for every other")
    @APIResponse(
            responseCode = "200",
            description = "The next revision",
            content = @Content(schema = @Schema(implementation = AnswerView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The first answer",
            content = @Content(schema = @Schema(implementation = AnswerView.class)))
    public RestResponse<AnswerView> record(
            UUID id,
            String code,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
            @HeaderParam("If-None-Match") @DefaultValue("") String ifNoneMatch,
            @NotNull @Valid RecordAnswer command) {
        return recorded(desk.record(id, code, new Expected(ifMatch, ifNoneMatch), command));
    }

    @GET
    @Path("/{code}/history")
    @RolesAllowed("assessment:read")
    @Operation(operationId = "listAnswerHistory", summary = "Every revision of an answer, the last first")
    public Page<AnswerView> history(UUID id, String code, @Valid @BeanParam PageRequest request) {
        return book.history(id, code, request);
    }

    @POST
    @Path("/batch")
    @Consumes({LineByLine.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Produces(LineByLine.MEDIA_TYPE)
    @RolesAllowed("assessment:write")
    @Operation(
            operationId = "recordAnswers",
            summary = "Answers many items: a stream of lines in, a result for each line out")
    @RequestBody(
            content =
                    @Content(
                            mediaType = LineByLine.MEDIA_TYPE,
                            schema = @Schema(implementation = AnswerBatch.AnswerLine.class)))
    @APIResponse(
            responseCode = "200",
            description = "One line for each line",
            content =
                    @Content(
                            mediaType = LineByLine.MEDIA_TYPE,
                            schema = @Schema(implementation = AnswerBatch.LineResult.class)))
    public StreamingOutput recordMany(
            UUID id,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam("Accept-Language") @Nullable String language,
            InputStream lines) {
        return batch.record(id, dryRun, Language.of(language), lines);
    }

    private static RestResponse<AnswerView> recorded(AnswerView answer) {
        return RestResponse.status(
                answer.revision() == 1 ? RestResponse.Status.CREATED : RestResponse.Status.OK, answer);
    }
}
