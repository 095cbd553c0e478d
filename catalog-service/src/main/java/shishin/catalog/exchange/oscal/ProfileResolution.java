package shishin.catalog.exchange.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import shishin.catalog.exchange.Findings;
import shishin.catalog.exchange.Remedy;
import shishin.catalog.exchange.Unreadable;

/**
 * Makes the catalogue that a profile stands for, in the phases of OSCAL's profile resolution specification: import,
 * merge, modify. Nothing is fetched: what it imports has to be here.
 */
final class ProfileResolution {

    private final ObjectNode profile;
    private final Sources sources;
    private final Findings findings;

    ProfileResolution(Document profile, Sources sources, Findings findings) {
        this.profile = profile.root();
        this.sources = sources;
        this.findings = findings;
    }

    Document resolved() throws Unreadable {
        var imported = new ArrayList<Document>();
        int number = 0;
        for (var one : profile.path("imports")) imported.add(imported(one, "/profile/imports/" + number++));
        if (imported.isEmpty()) throw new Unreadable("/profile", "no-imports");
        var merged = new Merging(profile.path("merge")).merged(imported);
        var root = profile.objectNode();
        root.set("uuid", profile.path("uuid"));
        root.set("metadata", metadata(imported.getFirst()));
        new Modification(profile.path("modify"), findings).apply(merged);
        var parameters = parameters(imported, merged);
        if (!parameters.isEmpty()) root.putArray("params").addAll(parameters);
        var resources = resources(imported, merged);
        if (!resources.isEmpty())
            root.putObject("back-matter").putArray("resources").addAll(resources);
        return new Document(Model.CATALOG, root, merged);
    }

    private Document imported(JsonNode order, String place) throws Unreadable {
        var href = order.path("href").asText();
        var source = sources.find(href, profile.path("back-matter"));
        if (source.isEmpty()) throw new Unreadable(place, "unknown-source", href);
        var selection = new ControlSelection(order);
        var found = new HashSet<String>();
        var picked = picked(source.get().branches(), selection, new ArrayList<>(), found);
        for (var id : selection.namedIds())
            if (!found.contains(id)) findings.warning(place, "no-such-control", Remedy.LEFT_OUT, id);
        return new Document(Model.CATALOG, source.get().root(), picked);
    }

    /** A control that is picked while the one above it is not takes that one's place; groups stay that hold any. */
    private static List<Branch> picked(
            List<Branch> branches, ControlSelection selection, List<String> above, Set<String> found) {
        var picked = new ArrayList<Branch>();
        for (var branch : branches) {
            var id = branch.own().path("id").asText();
            var control = branch.shape() == Model.CONTROL;
            if (control) above.add(id);
            var below = picked(branch.branches(), selection, above, found);
            if (control) above.removeLast();
            if (control) found.add(id);
            var stays = control ? selection.picks(id, above) : !below.isEmpty();
            if (stays) picked.add(new Branch(branch.shape(), branch.own().deepCopy(), below, branch.place()));
            else picked.addAll(below);
        }
        return picked;
    }

    private ObjectNode metadata(Document first) {
        var metadata = profile.withObject("/metadata").deepCopy();
        var properties = metadata.withArrayProperty("props");
        properties.addObject().put("name", "resolution-tool").put("value", "Shishin");
        for (var one : first.root().path("metadata").path("props"))
            if (one.path("ns").asText().equals(Own.NAMESPACE)
                    && one.path("name").asText().equals("language")) properties.add(one);
        return metadata;
    }

    /** Parameters of the whole document stay where something that stays fills them in. */
    private static List<JsonNode> parameters(List<Document> imported, List<Branch> merged) {
        var words = words(merged);
        return imported.stream()
                .flatMap(document -> stream(document.root().path("params")))
                .filter(one -> words.contains(one.path("id").asText()))
                .toList();
    }

    /** The profile's own, and those of the sources that something refers to which stays. */
    private List<JsonNode> resources(List<Document> imported, List<Branch> merged) {
        var words = words(merged);
        var own = stream(profile.path("back-matter").path("resources"));
        var theirs = imported.stream()
                .flatMap(document -> stream(document.root().path("back-matter").path("resources")))
                .filter(one -> words.contains("#" + one.path("uuid").asText()));
        return Stream.concat(own, theirs).distinct().toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        var all = new ArrayList<JsonNode>();
        list.forEach(all::add);
        return all.stream();
    }

    private static String words(List<Branch> branches) {
        var words = new StringBuilder();
        for (var branch : branches) words.append(branch.own()).append(words(branch.branches()));
        return words.toString();
    }
}
