package shishin.catalog.exchange.oscal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import shishin.catalog.exchange.Unreadable;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Remedy;

/**
 * Makes the catalogue that a profile stands for, in the phases of OSCAL's profile resolution specification: import,
 * merge, modify. Nothing is fetched: what it imports has to be here.
 */
final class ProfileResolution {

    private final ObjectNode profile;
    private final Sources sources;
    private final Findings findings;
    private final List<Document> found = new ArrayList<>();

    ProfileResolution(Document profile, Sources sources, Findings findings) {
        this.profile = profile.root();
        this.sources = sources;
        this.findings = findings;
    }

    Document resolved() throws Unreadable {
        var selections = selections();
        if (found.isEmpty()) throw new Unreadable("/profile", "no-imports");
        var merged = new Merging(profile.path("merge"), findings).merged(selections);
        var belongings = new Belongings(found, merged);
        new Modification(profile.path("modify"), findings).apply(merged, belongings.candidates());
        var root = profile.objectNode();
        root.set("uuid", profile.path("uuid"));
        root.set("metadata", metadata());
        var parameters = belongings.parameters();
        belongings.prune(parameters);
        if (!parameters.isEmpty()) root.putArray("params").addAll(parameters);
        var resources = belongings.resources(profile);
        if (!resources.isEmpty())
            root.putObject("back-matter").putArray("resources").addAll(resources);
        return new Document(Model.CATALOG, root, merged);
    }

    /** What each import selects. One of something that is not here selects nothing. */
    private List<Branch> selections() {
        var selected = new ArrayList<Branch>();
        int number = 0;
        for (var one : profile.path("imports")) {
            var place = "/profile/imports/" + number++;
            var href = one.path("href").asText();
            var source = sources.find(href, profile.path("back-matter"));
            if (source.isEmpty()) {
                findings.error(place, "unknown-source", Remedy.LEFT_OUT, href);
                continue;
            }
            found.add(source.get());
            var selection = new ControlSelection(one);
            for (var id : selection.missingIn(source.get().branches()))
                findings.warning(place, "no-such-control", Remedy.LEFT_OUT, id);
            selected.addAll(selection.from(source.get().branches()));
        }
        return selected;
    }

    private ObjectNode metadata() {
        var metadata = profile.withObject("/metadata").deepCopy();
        var properties = metadata.withArrayProperty("props");
        properties.insertObject(0).put("name", "resolution-tool").put("value", "Shishin");
        for (var one : found.getFirst().root().path("metadata").path("props"))
            if (one.path("ns").asText().equals(Own.NAMESPACE)
                    && one.path("name").asText().equals("language")) properties.add(one);
        if (profile.hasNonNull("uuid"))
            metadata.withArrayProperty("links")
                    .insertObject(0)
                    .put("href", "urn:uuid:" + profile.path("uuid").asText())
                    .put("rel", "source-profile");
        return metadata;
    }
}
