package shishin.catalog.exchange.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which controls a profile picks: all of them, or those named or matched; less those excluded. */
final class ControlSelection {

    /** Before and after each wildcard. */
    private static final Pattern WILDCARDS = Pattern.compile("(?=[*?])|(?<=[*?])");

    private final JsonNode chosen;

    /** @param chosen an import, or an order to insert controls */
    ControlSelection(JsonNode chosen) {
        this.chosen = chosen;
    }

    /** Whether a control below these others is picked. */
    boolean picks(String id, List<String> above) {
        var included = chosen.path("include-controls");
        var all = chosen.has("include-all") || included.isMissingNode();
        return (all || named(included, id, above)) && !named(chosen.path("exclude-controls"), id, above);
    }

    private static boolean named(JsonNode calls, String id, List<String> above) {
        for (var call : calls) {
            if (matches(call, id)) return true;
            var withChildren = "yes".equals(call.path("with-child-controls").asText());
            if (withChildren && above.stream().anyMatch(one -> matches(call, one))) return true;
        }
        return false;
    }

    private static boolean matches(JsonNode call, String id) {
        for (var one : call.path("with-ids")) if (one.asText().equals(id)) return true;
        for (var one : call.path("matching"))
            if (glob(one.path("pattern").asText()).test(id)) return true;
        return false;
    }

    /** {@code *} for any characters, {@code ?} for one. */
    private static Predicate<String> glob(String pattern) {
        var expression = new StringBuilder();
        WILDCARDS
                .splitAsStream(pattern)
                .forEach(part ->
                        expression.append(part.equals("*") ? ".*" : part.equals("?") ? "." : Pattern.quote(part)));
        return Pattern.compile(expression.toString()).asMatchPredicate();
    }

    /** The ids it names one by one. */
    List<String> namedIds() {
        var ids = new ArrayList<String>();
        for (var call : chosen.path("include-controls")) for (var one : call.path("with-ids")) ids.add(one.asText());
        return ids;
    }
}
