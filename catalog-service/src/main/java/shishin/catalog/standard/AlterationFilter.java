package shishin.catalog.standard;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

/** Which page of which changes. */
public class AlterationFilter extends PageRequest {

    @QueryParam("change")
    @Parameter(description = "Of this kind only")
    public @Nullable Alteration change;

    <T extends Altered> Page<T> page(List<T> changes, Function<T, String> key) {
        var meant = changes.stream()
                .filter(one -> change == null || one.change() == change)
                .toList();
        return Page.of(meant, key, this);
    }
}
