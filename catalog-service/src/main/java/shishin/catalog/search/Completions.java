package shishin.catalog.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How what was typed may go on: titles of items, the shortest first. */
@Schema(examples = "{\"items\": [\"Access control\", \"Access control policy\"]}")
record Completions(List<String> items) {}
