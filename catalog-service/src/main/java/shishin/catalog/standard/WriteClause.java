package shishin.catalog.standard;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;

/**
 * @param items the codes of what the clause covers; the code of a heading stands for everything below it
 * @param settles the proposals that were taken into the clause and are worked into this text
 */
@Schema(examples = """
        {"title": "Encryption of stored data", "text": "Data on portable media shall be encrypted.",
         "items": ["1.2.3-4.1.2"]}""")
record WriteClause(
        @NotNull @OneLine @Size(max = 200) String title,
        @NotNull @Size(max = 20_000) String text,
        @NotNull @Size(max = 700) List<@NotNull @OneLine @Size(max = 50) String> items,
        @Nullable @Size(max = 100) List<@NotNull UUID> settles) {

    WriteClause(String title, String text, List<String> items) {
        this(title, text, items, null);
    }

    List<UUID> settled() {
        return settles == null ? List.of() : settles;
    }
}
