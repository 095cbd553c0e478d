package shishin.catalog.change;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import shishin.platform.json.OneLine;

/**
 * What succeeds a line.
 *
 * @param from the code in the edition before
 * @param to the codes in the edition after; several where it was split, none where it was dropped
 */
record Succession(
        @NotNull @OneLine @Size(max = 50) String from,
        @NotNull @Size(max = 20) List<@NotNull @OneLine @Size(max = 50) String> to) {}
