package shishin.catalog.change;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import shishin.catalog.edition.Owner;
import shishin.platform.precondition.PutCondition;

/** Whose table is meant, and what is expected of it: that it is not there, or is at the version the caller has read. */
public class SuccessorsCondition extends PutCondition {

    @QueryParam("owner")
    @DefaultValue("TENANT")
    @Parameter(description = "Whose table: the tenant's own, or everybody's")
    public Owner owner = Owner.TENANT;

    void require(Optional<SuccessorTable> present, SuccessorsKey key) {
        if (present.isPresent()) requirePresent(present.get());
        else requireNone(new SuccessorsMissing(key.editionBefore(), key.editionAfter()));
    }

    private void requirePresent(SuccessorTable table) {
        var key = table.key();
        require(table.version(), new SuccessorsExist(key.editionBefore(), key.editionAfter()));
    }
}
