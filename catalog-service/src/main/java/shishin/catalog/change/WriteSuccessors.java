package shishin.catalog.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param entries lines it does not speak of are paired by their code */
@Schema(examples = """
        {"entries": [{"from": "1.2.3", "to": ["2.2.1"]}, {"from": "1.2.4", "to": ["2.2.2", "2.2.3"]},
                     {"from": "1.2.5", "to": []}]}""")
record WriteSuccessors(@NotNull @Size(max = 10_000) List<@NotNull @Valid Succession> entries) {

    @AssertTrue(message = "entries must name each line once in from")
    @Schema(hidden = true)
    boolean isEachLineNamedOnce() {
        return entries == null
                || entries.stream().map(Succession::from).distinct().count() == entries.size();
    }
}
