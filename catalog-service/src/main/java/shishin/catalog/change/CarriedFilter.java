package shishin.catalog.change;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

/** Which lines of a plan. */
public class CarriedFilter extends PageRequest {

    @QueryParam("verdict")
    @Parameter(description = "Of this verdict")
    public @Nullable Verdict verdict;

    Page<CarriedLine> page(List<CarriedLine> lines) {
        var meant = lines.stream()
                .filter(line -> verdict == null || line.verdict() == verdict)
                .toList();
        return Page.of(meant, CarriedLine::item, this);
    }
}
