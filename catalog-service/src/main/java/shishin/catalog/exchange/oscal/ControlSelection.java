package shishin.catalog.exchange.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /**
     * The controls that are picked, in their order. One that is picked while the one above it is not takes that one's
     * place; groups stay that hold any.
     */
    List<Branch> from(List<Branch> branches) {
        return picked(branches, new ArrayList<>());
    }

    private List<Branch> picked(List<Branch> branches, List<String> above) {
        var picked = new ArrayList<Branch>();
        for (var branch : branches) {
            var id = branch.own().path("id").asText();
            var control = branch.shape() == Model.CONTROL;
            if (control) above.add(id);
            var below = picked(branch.branches(), above);
            if (control) above.removeLast();
            var stays = control ? picks(id, above) : !below.isEmpty();
            if (stays) picked.add(new Branch(branch.shape(), branch.own().deepCopy(), below, branch.place()));
            else picked.addAll(below);
        }
        return picked;
    }

    /** Whether a control below these others is picked. */
    private boolean picks(String id, List<String> above) {
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

    /** The ids it names one by one that are not there. */
    List<String> missingIn(List<Branch> branches) {
        var there = new HashSet<String>();
        collect(branches, there);
        var missing = new ArrayList<String>();
        for (var call : chosen.path("include-controls"))
            for (var one : call.path("with-ids")) if (!there.contains(one.asText())) missing.add(one.asText());
        return missing;
    }

    private static void collect(List<Branch> branches, Set<String> into) {
        for (var branch : branches) {
            if (branch.shape() == Model.CONTROL)
                into.add(branch.own().path("id").asText());
            collect(branch.branches(), into);
        }
    }
}
