package shishin.catalog.standard;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.platform.json.OneLine;

/** @param items the codes of what the clause covers; the code of a heading stands for everything below it */
@Schema(examples = """
        {"title": "Encryption of stored data", "text": "Data on portable media shall be encrypted.",
         "items": ["1.2.3-4.1.2"]}""")
record WriteClause(
        @NotNull @OneLine @Size(max = 200) String title,
        @NotNull @Size(max = 20_000) String text,
        @NotNull @Size(max = 700) List<@NotNull @OneLine @Size(max = 50) String> items) {}
