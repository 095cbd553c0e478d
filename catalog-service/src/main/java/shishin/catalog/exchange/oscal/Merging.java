package shishin.catalog.exchange.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Remedy;

/** The merge phase: what to do with the same control from two sources, and how the result is ordered. */
final class Merging {

    private static final Set<String> METHODS = Set.of("keep", "use-first", "merge");

    private final JsonNode merge;
    private final Findings findings;

    Merging(JsonNode merge, Findings findings) {
        this.merge = merge;
        this.findings = findings;
    }

    /** One structure out of what the imports selected: the sources', the profile's own, or none. */
    List<Branch> merged(List<Branch> selected) {
        var combined = combined(selected, method());
        var asIs =
                merge.path("as-is").asBoolean() || merge.path("as-is").asText().equals("true");
        if (Stream.of(asIs, merge.has("custom"), merge.has("flat"))
                        .filter(told -> told)
                        .count()
                > 1) findings.error("/profile/merge", "merge-unclear", Remedy.MENDED);
        if (merge.has("custom")) return custom(merge.path("custom"), combined, "/profile/merge/custom");
        return asIs ? combined : controls(combined);
    }

    private String method() {
        var method = merge.path("combine").path("method").asText("keep");
        if (METHODS.contains(method)) return method;
        findings.error("/profile/merge/combine", "value-unknown", Remedy.MENDED, "method", method);
        return "keep";
    }

    /** Groups of the same id are one; controls are as the method says, and both stay where it says nothing. */
    private static List<Branch> combined(List<Branch> branches, String method) {
        var byId = new LinkedHashMap<String, Branch>();
        int number = 0;
        for (var branch : branches) {
            var control = branch.shape() == Model.CONTROL;
            var id = branch.own().path("id").asText();
            var key = (control ? "control " : "group ")
                    + id
                    + (id.isEmpty() || (control && method.equals("keep")) ? " " + number++ : "");
            byId.merge(key, branch, (one, other) -> united(one, other, method));
        }
        return byId.values().stream()
                .map(one -> new Branch(one.shape(), one.own(), combined(one.branches(), method), one.place()))
                .toList();
    }

    private static Branch united(Branch one, Branch other, String method) {
        if (one.shape() == Model.CONTROL && method.equals("use-first")) return one;
        var below = Stream.concat(one.branches().stream(), other.branches().stream())
                .toList();
        other.own().properties().forEach(member -> unite(one.own(), member));
        return new Branch(one.shape(), one.own(), below, one.place());
    }

    private static void unite(ObjectNode into, Map.Entry<String, JsonNode> member) {
        if (!into.has(member.getKey())) into.set(member.getKey(), member.getValue());
        if (!(into.get(member.getKey()) instanceof ArrayNode list)
                || !member.getValue().isArray()) return;
        for (var one : member.getValue()) if (!contains(list, one)) list.add(one);
    }

    private static boolean contains(ArrayNode list, JsonNode wanted) {
        for (var one : list) if (one.equals(wanted)) return true;
        return false;
    }

    /** The controls without the groups they were in. */
    private static List<Branch> controls(List<Branch> branches) {
        return branches.stream()
                .flatMap(branch ->
                        branch.shape() == Model.CONTROL ? Stream.of(branch) : controls(branch.branches()).stream())
                .toList();
    }

    private List<Branch> custom(JsonNode custom, List<Branch> pool, String place) {
        var branches = new ArrayList<>(inserted(custom.path("insert-controls"), pool, place));
        int number = 0;
        for (var group : custom.path("groups")) {
            var own = ((ObjectNode) group).deepCopy();
            own.remove(List.of("groups", "insert-controls"));
            var at = place + "/groups/" + number++;
            branches.add(new Branch(Model.GROUP, own, custom(group, pool, at), at));
        }
        return branches;
    }

    /** Any control that was selected may be put anywhere; those below it come along only where that is said. */
    private List<Branch> inserted(JsonNode orders, List<Branch> pool, String place) {
        var inserted = new ArrayList<Branch>();
        for (var order : orders) {
            var selection = new ControlSelection(order);
            for (var id : selection.missingIn(pool)) findings.warning(place, "no-such-control", Remedy.LEFT_OUT, id);
            inserted.addAll(ordered(
                    controls(selection.from(pool)).stream(), order.path("order").asText()));
        }
        return inserted;
    }

    private static List<Branch> ordered(Stream<Branch> picked, String order) {
        Comparator<Branch> byId =
                Comparator.comparing(branch -> branch.own().path("id").asText());
        return switch (order) {
            case "ascending" -> picked.sorted(byId).toList();
            case "descending" -> picked.sorted(byId.reversed()).toList();
            default -> picked.toList();
        };
    }
}
