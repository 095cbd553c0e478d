package shishin.catalog.exchange.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One value of a tree and the JSON pointer to it: the form in which a tree of any depth goes into the rows of a table.
 * Lists without content are left out; an object without content is the value {@code {}}, an empty text {@code ""}, and
 * a text that looks like one of these stands behind a backslash.
 */
record Leaf(String pointer, String value) {

    private static final int DEEPEST = 60;
    private static final String NOTHING = "{}";
    private static final String SILENCE = "\"\"";
    private static final Pattern LOOKS_SPECIAL = Pattern.compile("\\\\*(\\{}|\"\")");
    private static final Pattern INDEX = Pattern.compile("\\d{1,6}");

    /** Every value of a tree, in its order. */
    static List<Leaf> of(JsonNode tree) {
        var leaves = new ArrayList<Leaf>();
        grow("", tree, leaves);
        return leaves;
    }

    private static void grow(String pointer, JsonNode node, List<Leaf> leaves) {
        if (node.isNull() || (node.isArray() && node.isEmpty())) return;
        if (node.isValueNode()) {
            leaves.add(new Leaf(pointer, written(node.asText())));
            return;
        }
        var before = leaves.size();
        if (node.isArray()) for (var i = 0; i < node.size(); i++) grow(pointer + "/" + i, node.get(i), leaves);
        node.properties().forEach(field -> grow(pointer + "/" + escaped(field.getKey()), field.getValue(), leaves));
        if (leaves.size() == before && !pointer.isEmpty()) leaves.add(new Leaf(pointer, NOTHING));
    }

    private static String written(String text) {
        if (text.isEmpty()) return SILENCE;
        return LOOKS_SPECIAL.matcher(text).matches() ? "\\" + text : text;
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    /** The tree that the leaves are of; where two claim a place, the later has it. */
    static ObjectNode tree(Collection<Leaf> leaves) {
        var root = new Branch(new LinkedHashMap<>());
        for (var leaf : leaves) root.hang(leaf.pointer().split("/", DEEPEST), 1, leaf.value());
        return root.object();
    }

    /** What grows from one place: texts, and further branches. */
    private record Branch(Map<String, Object> twigs) {

        void hang(String[] path, int depth, String value) {
            if (depth >= path.length) return;
            var key = path[depth].replace("~1", "/").replace("~0", "~");
            if (depth == path.length - 1) {
                twigs.put(key, value.equals(NOTHING) ? new Branch(new LinkedHashMap<>()) : value);
                return;
            }
            if (!(twigs.get(key) instanceof Branch)) twigs.put(key, new Branch(new LinkedHashMap<>()));
            if (twigs.get(key) instanceof Branch branch) branch.hang(path, depth + 1, value);
        }

        JsonNode node() {
            var isList = !twigs.isEmpty()
                    && twigs.keySet().stream()
                            .allMatch(key -> INDEX.matcher(key).matches());
            return isList ? list() : object();
        }

        ObjectNode object() {
            var object = JsonNodeFactory.instance.objectNode();
            twigs.forEach((key, twig) -> object.set(key, node(twig)));
            return object;
        }

        /** By number; rows that were taken out leave no gap. */
        private ArrayNode list() {
            var list = JsonNodeFactory.instance.arrayNode();
            twigs.entrySet().stream()
                    .sorted((one, other) ->
                            Integer.compare(Integer.parseInt(one.getKey()), Integer.parseInt(other.getKey())))
                    .forEach(twig -> list.add(node(twig.getValue())));
            return list;
        }

        private static JsonNode node(Object twig) {
            if (twig instanceof Branch branch) return branch.node();
            var text = (String) twig;
            if (text.equals(SILENCE)) return JsonNodeFactory.instance.textNode("");
            return JsonNodeFactory.instance.textNode(
                    text.startsWith("\\") && LOOKS_SPECIAL.matcher(text).matches() ? text.substring(1) : text);
        }
    }
}
