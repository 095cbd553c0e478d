package shishin.assessment.signature;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;

@Path("/api/v1/signing-keys")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "signing-keys")
class SigningKeyResource {

    private final SigningKeyBook book;

    SigningKeyResource(SigningKeyBook book) {
        this.book = book;
    }

    @GET
    @RolesAllowed({"assessment:read", "audit:read", "tenant:admin"})
    @Operation(
            operationId = "listSigningKeys",
            summary = "The public keys the tenant trusts, the last registered first")
    public Page<SigningKeyView> list(
            @QueryParam("keyId") @Size(max = 200) @Nullable String keyId,
            @QueryParam("revoked") @Nullable Boolean revoked,
            @Valid @BeanParam PageRequest request) {
        return book.list(keyId, revoked, request);
    }

    @POST
    @RolesAllowed("tenant:admin")
    @ResponseStatus(201)
    @APIResponseSchema(value = SigningKeyView.class, responseCode = "201")
    @Operation(operationId = "registerSigningKey", summary = "Trusts a public key: what it signs is that signer's word")
    public SigningKeyView register(@NotNull @Valid RegisterSigningKey said) {
        return book.register(said);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"assessment:read", "audit:read", "tenant:admin"})
    @Operation(operationId = "getSigningKey", summary = "One key")
    public SigningKeyView get(UUID id) {
        return book.get(id);
    }

    @POST
    @Path("/{id}/revocation")
    @RolesAllowed("tenant:admin")
    @Operation(
            operationId = "revokeSigningKey",
            summary = "Trusts it no more, from now on; what was verified with it stays as it was taken")
    public SigningKeyView revoke(
            UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @NotNull @Valid RevokeSigningKey said) {
        return book.revoke(id, expected, said);
    }
}
