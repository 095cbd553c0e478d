package shishin.catalog.crosswalk.transfer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import shishin.catalog.crosswalk.Catalogues;
import shishin.catalog.crosswalk.End;
import shishin.catalog.crosswalk.Known;
import shishin.catalog.crosswalk.Status;
import shishin.catalog.edition.Digest;

/** Writes an OSCAL mapping collection of one mapping, which is an object then, not a list of one. */
record OscalMappingWriter(MappingFormat format, ObjectMapper trees, Catalogues catalogues) implements MappingWriter {

    @Override
    public void write(Crosswalk crosswalk, OutputStream out) throws IOException {
        var document = trees.createObjectNode();
        var collection = document.putObject("mapping-collection");
        var name = "crosswalk:%s:%s".formatted(crosswalk.from(), crosswalk.to());
        collection.put("uuid", OscalTerms.uuid(name + ":" + digest(crosswalk)));
        metadata(collection.putObject("metadata"), crosswalk);
        provenance(collection.putObject("provenance"), crosswalk);
        mapping(collection.putObject("mappings").put("uuid", OscalTerms.uuid(name)), crosswalk);
        trees.writerWithDefaultPrettyPrinter().writeValue(out, document);
    }

    private static String digest(Crosswalk crosswalk) {
        var digest = new Digest();
        for (var known : crosswalk.correspondences())
            digest.add((known.claim() + known.review().toString()).getBytes(StandardCharsets.UTF_8));
        return digest.hex();
    }

    private static void metadata(ObjectNode metadata, Crosswalk crosswalk) {
        metadata.put("title", "Crosswalk from %s to %s".formatted(crosswalk.from(), crosswalk.to()));
        metadata.put("last-modified", crosswalk.lastModified().toString());
        metadata.put("version", digest(crosswalk).substring(0, 16));
        metadata.put("oscal-version", OscalTerms.VERSION);
    }

    private static void provenance(ObjectNode provenance, Crosswalk crosswalk) {
        var approved = crosswalk.correspondences().stream()
                .allMatch(known -> known.review().status() == Status.APPROVED);
        provenance.put("method", "human");
        provenance.put("matching-rationale", "semantic");
        provenance.put("status", approved ? "complete" : "draft");
        provenance.put(
                "mapping-description",
                "Relations by NIST IR 8477, each with its strength (0 to 10), its status and where it comes from.");
    }

    private void mapping(ObjectNode mapping, Crosswalk crosswalk) {
        resource(mapping.putObject("source-resource"), crosswalk.from());
        resource(mapping.putObject("target-resource"), crosswalk.to());
        var maps = mapping.putArray("maps");
        crosswalk.correspondences().stream()
                .filter(known -> known.claim().target().item() != null)
                .forEach(known -> map(maps.addObject(), known));
        var gaps = crosswalk.correspondences().stream()
                .filter(known -> known.claim().target().item() == null)
                .toList();
        if (!gaps.isEmpty()) gaps(mapping, gaps, crosswalk);
    }

    private static void resource(ObjectNode resource, String catalogue) {
        resource.put("type", "catalog")
                .put("href", "/api/v1/catalogs/%s/export?format=oscal-json".formatted(catalogue));
        property(resource.putArray("props"), "catalogue", catalogue);
    }

    private void map(ObjectNode map, Known known) {
        var claim = known.claim();
        map.put("uuid", OscalTerms.uuid(known.id()));
        if (claim.rationale() != null)
            map.put("matching-rationale", claim.rationale().name().toLowerCase(Locale.ROOT));
        map.put("relationship", claim.relation().token());
        item(map.putArray("sources").addObject(), claim.source());
        item(map.putArray("targets").addObject(), claim.target());
        var props = map.putArray("props");
        property(props, "strength", String.valueOf(claim.strength()));
        property(props, "status", known.review().status().name().toLowerCase(Locale.ROOT));
        property(props, "document", claim.provenance().document());
        property(props, "page", claim.provenance().page());
        property(props, "explanation-ja", claim.explanation().ja());
        if (claim.explanation().en() != null)
            map.put("remarks", claim.explanation().en());
    }

    /** In the guideline's own export a ○ is a control and what lies below it a statement of that control. */
    private void item(ObjectNode item, End end) {
        var code = String.valueOf(end.item());
        var id = catalogues.oscalId(end.catalogue(), code).orElseGet(() -> OscalTerms.token(code));
        item.put("type", catalogues.isStatement(end) ? "statement" : "control").put("id-ref", id);
        if (!id.equals(code)) property(item.putArray("props"), "code", code);
    }

    private void gaps(ObjectNode mapping, List<Known> gaps, Crosswalk crosswalk) {
        var summary = mapping.putObject("source-gap-summary");
        summary.put("uuid", OscalTerms.uuid("crosswalk-gaps:%s:%s".formatted(crosswalk.from(), crosswalk.to())));
        var ids = summary.putArray("unmapped-controls").addObject().putArray("with-ids");
        var props = mapping.putArray("props");
        for (var gap : gaps) {
            var claim = gap.claim();
            var id = catalogues
                    .oscalId(claim.source().catalogue(), claim.sourceItem())
                    .orElseGet(() -> OscalTerms.token(claim.sourceItem()));
            ids.add(id);
            var reason = ofGap(props, id, "unmapped", id);
            if (reason != null && claim.explanation().en() != null)
                reason.put("remarks", claim.explanation().en());
            ofGap(props, id, "explanation-ja", claim.explanation().ja());
            ofGap(props, id, "document", claim.provenance().document());
            ofGap(props, id, "page", claim.provenance().page());
        }
    }

    /** A gap is no more than an id, so what is said of it stands at the mapping, grouped by that id. */
    private static @Nullable ObjectNode ofGap(ArrayNode props, String id, String name, @Nullable String value) {
        var property = property(props, name, value);
        return property == null ? null : property.put("group", id);
    }

    private static @Nullable ObjectNode property(ArrayNode props, String name, @Nullable String value) {
        if (value == null) return null;
        var flat = value.replaceAll("\\s+", " ").strip();
        return flat.isEmpty()
                ? null
                : props.addObject()
                        .put("name", name)
                        .put("ns", OscalTerms.NAMESPACE)
                        .put("value", flat);
    }
}
