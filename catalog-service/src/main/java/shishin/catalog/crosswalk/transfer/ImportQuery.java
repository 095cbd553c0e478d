package shishin.catalog.crosswalk.transfer;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shishin.catalog.crosswalk.End;
import shishin.platform.identity.Sha256;
import shishin.platform.json.OneLine;

/** How a file is taken in, and what the caller knows of it. */
public class ImportQuery {

    @QueryParam("format")
    @DefaultValue("")
    @Size(max = 50)
    @Parameter(required = true, description = "oscal-json, oscal-yaml, ciso-assistant-yaml or csv")
    public String format = "";

    @QueryParam("from")
    @Pattern(regexp = End.CATALOGUE)
    @Parameter(description = "The source catalogue, whatever the file calls it")
    public @Nullable String from;

    @QueryParam("to")
    @Pattern(regexp = End.CATALOGUE)
    @Parameter(description = "The target catalogue, whatever the file calls it")
    public @Nullable String to;

    @QueryParam("document")
    @OneLine
    @Size(max = 200)
    @Parameter(description = "Where the correspondences were found, where the file does not say")
    public @Nullable String document;

    @QueryParam("mode")
    @DefaultValue("STOP")
    @Parameter(
            description = "STOP: one obstacle and nothing is kept; SKIP: keep the rest; UPDATE: revise what is there")
    public Mode mode = Mode.STOP;

    @QueryParam("store")
    @DefaultValue("false")
    @Parameter(description = "Nothing is kept unless this is true; the report is the same")
    public boolean store;

    /** What was asked with this file: asked again under one Idempotency-Key, it has the first answer. */
    List<String> asked(byte[] file) {
        return List.of(
                "importCrosswalk",
                format,
                String.valueOf(from),
                String.valueOf(to),
                String.valueOf(document),
                mode.name(),
                String.valueOf(store),
                HexFormat.of().formatHex(Sha256.begin().digest(file)));
    }

    Interpreter.Bearings bearings() {
        return new Interpreter.Bearings(from, to, document == null ? "Imported as " + format : document);
    }
}
