package shishin.assessment.ledger;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

@Path("/api/v1/ledger")
@RunOnVirtualThread
@Tag(name = "ledger")
class LedgerResource {

    private final LedgerBook book;
    private final Timestamps timestamps;

    LedgerResource(LedgerBook book, Timestamps timestamps) {
        this.book = book;
        this.timestamps = timestamps;
    }

    @GET
    @Path("/checkpoint")
    @Produces(MediaType.TEXT_PLAIN)
    @RolesAllowed({"assessment:read", "audit:read"})
    @Operation(
            operationId = "getLedgerCheckpoint",
            summary = "How many entries the ledger has and the root over them, signed (C2SP tlog-checkpoint)")
    @APIResponse(
            responseCode = "200",
            description = "The signed note",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN,
                            schema = @Schema(implementation = String.class, examples = LedgerExample.CHECKPOINT)))
    @APIResponse(responseCode = "404", ref = "Problem404")
    public String checkpoint(@QueryParam("size") @Nullable Long size) {
        return book.checkpoint(size);
    }

    @GET
    @Path("/keys")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"assessment:read", "audit:read"})
    @Operation(operationId = "listLedgerKeys", summary = "The public keys checkpoints are verified with")
    public VerifierKeys keys() {
        return book.keys();
    }

    @GET
    @Path("/timestamps")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"assessment:read", "audit:read"})
    @Operation(
            operationId = "listLedgerTimestamps",
            summary = "Checkpoints an authority has seen (RFC 3161), the last first")
    public Page<TimestampView> timestamps(@Valid @BeanParam PageRequest request) {
        return timestamps.list(request);
    }

    @GET
    @Path("/evidence/{id}/proof")
    @Produces(MediaType.TEXT_PLAIN)
    @RolesAllowed({"assessment:read", "audit:read"})
    @Operation(
            operationId = "proveEvidence",
            summary = "Proves, offline too, that a piece of evidence is in the ledger (C2SP tlog-proof)")
    @APIResponse(
            responseCode = "200",
            description = "The proof",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN,
                            schema = @Schema(implementation = String.class, examples = LedgerExample.PROOF)))
    public String proveEvidence(UUID id) {
        return book.proof("evidence/" + id);
    }

    @GET
    @Path("/proof")
    @Produces(MediaType.TEXT_PLAIN)
    @RolesAllowed({"assessment:read", "audit:read"})
    @Operation(
            operationId = "proveLedgerEntry",
            summary = "The same for the last entry about anything: an answer, a proposal, a finding, a closure")
    @APIResponse(
            responseCode = "200",
            description = "The proof",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN,
                            schema = @Schema(implementation = String.class, examples = LedgerExample.PROOF)))
    @APIResponse(responseCode = "404", ref = "Problem404")
    public String prove(
            @QueryParam("subject")
                    @NotNull
                    @Size(max = 500)
                    @Parameter(example = "findings/01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c/closure")
                    String subject) {
        return book.proof(subject);
    }

    @GET
    @Path("/consistency")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"assessment:read", "audit:read"})
    @Operation(
            operationId = "proveLedgerConsistency",
            summary = "Proves that the ledger at one size begins with the ledger at an earlier one")
    public Consistency consistency(
            @QueryParam("from") @DefaultValue("0") long from, @QueryParam("to") @Nullable Long to) {
        return book.consistency(from, to);
    }

    @GET
    @Path("/tile/{level}/{place: .+}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({"assessment:read", "audit:read"})
    @Operation(
            operationId = "getLedgerTile",
            summary = "256 hashes of a level, or what there is of them (C2SP tlog-tiles)")
    public RestResponse<byte[]> tile(String level, String place) {
        return kept(book.tile(TilePath.parse(level, place)));
    }

    @GET
    @Path("/tile/entries/{place: .+}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({"assessment:read", "audit:read"})
    @Operation(
            operationId = "getLedgerEntries",
            summary =
                    "256 leaves, or what there is of them (C2SP tlog-tiles); one that was forgotten is empty, and its hash stands in the tile of level 0")
    public RestResponse<byte[]> entries(String place) {
        return RestResponse.ResponseBuilder.ok(book.entries(TilePath.parse("0", place)))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** The hashes that are there of a tile stay as they are for ever; what entries say may be forgotten. */
    private static RestResponse<byte[]> kept(byte[] tile) {
        return RestResponse.ResponseBuilder.ok(tile)
                .header("Cache-Control", "private, max-age=31536000, immutable")
                .build();
    }
}
