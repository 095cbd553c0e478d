package shishin.catalog.exchange.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Remedy;

/** The modify phase: parameters are set, controls altered. */
final class Modification {

    private static final List<String> REPLACED = List.of("class", "label", "usage");
    private static final List<String> ADDED = List.of("props", "links", "constraints", "guidelines");

    /** A parameter has values, or a choice of them: either takes the place of both. */
    private static final List<String> SETTINGS = List.of("values", "select");

    private static final List<String> LISTS = List.of("params", "props", "links", "parts");

    /** What a removal calls the members of a list. */
    private static final Map<String, String> ITEM_NAMES =
            Map.of("params", "param", "props", "prop", "links", "link", "parts", "part");

    private final JsonNode modify;
    private final Findings findings;

    Modification(JsonNode modify, Findings findings) {
        this.modify = modify;
        this.findings = findings;
    }

    /** @param loose parameters that no group and no control holds */
    void apply(List<Branch> branches, Collection<ObjectNode> loose) {
        var all = new ArrayList<ObjectNode>();
        collect(branches, all);
        var parameters = new ArrayList<>(loose);
        for (var object : all) for (var one : object.path("params")) parameters.add((ObjectNode) one);
        for (var order : modify.path("set-parameters")) set(order, parameters);
        for (var order : modify.path("alters")) alter(order, all);
    }

    private static void collect(List<Branch> branches, List<ObjectNode> into) {
        for (var branch : branches) {
            into.add(branch.own());
            collect(branch.branches(), into);
        }
    }

    private void set(JsonNode order, List<ObjectNode> parameters) {
        var id = order.path("param-id").asText();
        var meant = parameters.stream()
                .filter(one -> one.path("id").asText().equals(id))
                .toList();
        meant.forEach(parameter -> set(order, parameter));
        if (meant.isEmpty())
            findings.warning("/profile/modify/set-parameters", "no-such-parameter", Remedy.LEFT_OUT, id);
    }

    private static void set(JsonNode order, ObjectNode parameter) {
        for (var member : REPLACED)
            if (order.has(member)) parameter.set(member, order.get(member).deepCopy());
        for (var member : ADDED)
            for (var one : order.path(member))
                parameter.withArrayProperty(member).add(one.deepCopy());
        if (SETTINGS.stream().noneMatch(order::has)) return;
        parameter.remove(SETTINGS);
        for (var member : SETTINGS)
            if (order.has(member)) parameter.set(member, order.get(member).deepCopy());
    }

    private void alter(JsonNode order, List<ObjectNode> all) {
        var id = order.path("control-id").asText();
        var controls =
                all.stream().filter(one -> one.path("id").asText().equals(id)).toList();
        if (controls.isEmpty()) findings.warning("/profile/modify/alters", "no-such-control", Remedy.LEFT_OUT, id);
        for (var control : controls) {
            for (var remove : order.path("removes")) remove(remove, control);
            for (var add : order.path("adds")) add(add, control);
        }
    }

    private static void remove(JsonNode order, ObjectNode from) {
        for (var list : LISTS) {
            if (!(from.get(list) instanceof ArrayNode members)) continue;
            for (int i = members.size() - 1; i >= 0; i--) {
                var member = (ObjectNode) members.get(i);
                if (isMeant(order, member, list)) members.remove(i);
                else remove(order, member);
            }
            if (members.isEmpty()) from.remove(list);
        }
    }

    /** Whether it meets every condition the order names, and the order names one. */
    private static boolean isMeant(JsonNode order, ObjectNode member, String list) {
        return !order.isEmpty()
                && meets(order, "by-name", member.path("name"))
                && meets(order, "by-class", member.path("class"))
                && meets(order, "by-id", member.path("id"))
                && meets(order, "by-ns", member.path("ns"))
                && (!order.has("by-item-name")
                        || order.path("by-item-name").asText().equals(ITEM_NAMES.get(list)));
    }

    private static boolean meets(JsonNode order, String condition, JsonNode value) {
        return !order.has(condition) || order.path(condition).asText().equals(value.asText());
    }

    private void add(JsonNode order, ObjectNode control) {
        var wanted = order.path("by-id").asText("");
        var position = order.path("position").asText("ending");
        if (wanted.isEmpty() || control.path("id").asText().equals(wanted)) {
            addInto(order, control, position.equals("starting") || position.equals("before"));
            return;
        }
        var home = home(wanted, control);
        if (home == null) {
            findings.warning("/profile/modify/alters", "no-such-part", Remedy.LEFT_OUT, wanted);
            return;
        }
        switch (position) {
            case "before" -> beside(order, home, 0);
            case "after" -> beside(order, home, 1);
            default -> addInto(order, home.member(), position.equals("starting"));
        }
    }

    /** Where something with an id stands. */
    private record Home(ArrayNode list, int index, String name) {

        ObjectNode member() {
            return (ObjectNode) Objects.requireNonNull(list.get(index));
        }
    }

    private static @Nullable Home home(String id, ObjectNode in) {
        for (var name : List.of("parts", "params")) {
            if (!(in.get(name) instanceof ArrayNode list)) continue;
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i).path("id").asText().equals(id)) return new Home(list, i, name);
                var deeper = home(id, (ObjectNode) list.get(i));
                if (deeper != null) return deeper;
            }
        }
        return null;
    }

    private static void beside(JsonNode order, Home home, int offset) {
        int at = home.index() + offset;
        for (var one : order.path(home.name())) home.list().insert(at++, one.deepCopy());
    }

    private static void addInto(JsonNode order, ObjectNode target, boolean first) {
        if (order.has("title")) target.set("title", order.get("title"));
        for (var list : LISTS) {
            int at = 0;
            for (var one : order.path(list)) {
                var members = target.withArrayProperty(list);
                members.insert(first ? at++ : members.size(), one.deepCopy());
            }
        }
    }
}
