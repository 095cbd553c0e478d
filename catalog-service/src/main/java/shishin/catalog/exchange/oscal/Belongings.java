package shishin.catalog.exchange.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the controls of a resolved profile refer to without holding it: parameters from elsewhere in the sources, and
 * resources. What nothing refers to does not come along.
 */
final class Belongings {

    private static final Pattern INSERT = Pattern.compile("insert:\\s*param,\\s*([^\\s}\"\\\\]+)");

    private final List<Document> sources;
    private final List<Branch> merged;
    private final Map<String, ObjectNode> loose = new LinkedHashMap<>();

    /**
     * Looks through the sources.
     *
     * @param merged the groups and controls that are in the result
     */
    Belongings(List<Document> sources, List<Branch> merged) {
        this.sources = sources;
        this.merged = merged;
        for (var source : sources) {
            add(source.root());
            addAll(source.branches());
        }
        held(merged).forEach(loose::remove);
    }

    private void addAll(List<Branch> branches) {
        for (var branch : branches) {
            add(branch.own());
            addAll(branch.branches());
        }
    }

    private void add(ObjectNode holder) {
        for (var one : holder.path("params"))
            if (one instanceof ObjectNode parameter)
                loose.putIfAbsent(parameter.path("id").asText(), parameter.deepCopy());
    }

    private static Set<String> held(List<Branch> branches) {
        var ids = new HashSet<String>();
        for (var branch : branches) {
            for (var one : branch.own().path("params")) ids.add(one.path("id").asText());
            ids.addAll(held(branch.branches()));
        }
        return ids;
    }

    /** The parameters that none of the included groups and controls holds; a profile may set them nevertheless. */
    Collection<ObjectNode> candidates() {
        return loose.values();
    }

    /** Those of them that are filled in somewhere, directly or by one that is. */
    List<ObjectNode> parameters() {
        var wanted = new ArrayList<ObjectNode>();
        var waiting = new ArrayDeque<>(inserted(words(merged)));
        while (!waiting.isEmpty()) {
            var parameter = loose.remove(waiting.pop());
            if (parameter == null) continue;
            wanted.add(parameter);
            waiting.addAll(inserted(parameter.toString()));
        }
        return wanted;
    }

    /** Takes the parameters out of groups that nothing fills in: controls keep theirs. */
    void prune(List<ObjectNode> parameters) {
        prune(merged, new HashSet<>(inserted(words(merged) + parameters)));
    }

    private static void prune(List<Branch> branches, Set<String> wanted) {
        for (var branch : branches) {
            if (branch.shape() == Model.CONTROL || !(branch.own().get("params") instanceof ArrayNode held)) continue;
            for (int i = held.size() - 1; i >= 0; i--)
                if (!wanted.contains(held.get(i).path("id").asText())) held.remove(i);
            if (held.isEmpty()) branch.own().remove("params");
            prune(branch.branches(), wanted);
        }
    }

    /** The resources of the profile and of the sources that are referred to, or are to be kept whatever happens. */
    Collection<JsonNode> resources(ObjectNode profile) {
        var words = words(merged) + profile.path("metadata");
        var kept = new LinkedHashMap<String, JsonNode>();
        var holders = Stream.concat(Stream.of(profile), sources.stream().map(Document::root));
        holders.map(holder -> holder.path("back-matter").path("resources")).forEach(resources -> {
            for (var one : resources) {
                var uuid = one.path("uuid").asText();
                if (words.contains("#" + uuid) || isToBeKept(one)) kept.putIfAbsent(uuid, one);
            }
        });
        return kept.values();
    }

    private static boolean isToBeKept(JsonNode resource) {
        for (var one : resource.path("props"))
            if (one.path("name").asText().equals("keep")
                    && one.path("value").asText().equals("always")) return true;
        return false;
    }

    private static List<String> inserted(String words) {
        return INSERT.matcher(words).results().map(Belongings::id).toList();
    }

    private static String id(MatchResult insert) {
        return insert.group(1);
    }

    private static String words(List<Branch> branches) {
        var words = new StringBuilder();
        for (var branch : branches) words.append(branch.own()).append(words(branch.branches()));
        return words.toString();
    }
}
