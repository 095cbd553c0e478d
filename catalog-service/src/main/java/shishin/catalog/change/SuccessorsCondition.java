package shishin.catalog.change;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Owner;
import shishin.platform.precondition.IfMatch;
import shishin.platform.precondition.PreconditionMissing;

/** Whose table is meant, and what is expected of it: that it is not there, or is at the version the caller has read. */
public class SuccessorsCondition {

    @QueryParam("owner")
    @DefaultValue("TENANT")
    @Parameter(description = "Whose table: the tenant's own, or everybody's")
    public Owner owner = Owner.TENANT;

    @HeaderParam("If-Match")
    @DefaultValue("")
    @Parameter(description = "The ETag of the version to change")
    public IfMatch expected = new IfMatch("");

    @HeaderParam("If-None-Match")
    @Parameter(description = "* to write only what is not there yet")
    public @Nullable String absent;

    void require(Optional<SuccessorTable> present, SuccessorsKey key) {
        if (present.isPresent()) requirePresent(present.get());
        else requireAbsent(key);
    }

    private void requirePresent(SuccessorTable table) {
        if ("*".equals(absent))
            throw new SuccessorsExist(table.key().editionBefore(), table.key().editionAfter());
        expected.require(table.version());
    }

    private void requireAbsent(SuccessorsKey key) {
        if ("*".equals(absent)) return;
        if (expected.header().isBlank()) throw new PreconditionMissing();
        throw new SuccessorsMissing(key.editionBefore(), key.editionAfter());
    }
}
