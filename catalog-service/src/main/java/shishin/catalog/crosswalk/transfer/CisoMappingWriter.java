package shishin.catalog.crosswalk.transfer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Locale;
import shishin.catalog.crosswalk.Catalogues;
import shishin.catalog.crosswalk.Claim;
import shishin.catalog.crosswalk.Relation;

/** Writes a CISO Assistant library with one mapping set. What corresponds to nothing has no place in it. */
@Singleton
class CisoMappingWriter implements MappingWriter {

    private final Catalogues catalogues;

    CisoMappingWriter(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @Override
    public MappingFormat format() {
        return MappingFormat.CISO_ASSISTANT_YAML;
    }

    @Override
    public void write(Crosswalk crosswalk, OutputStream out) throws IOException {
        var name = "mapping-%s-to-%s".formatted(crosswalk.from(), crosswalk.to());
        var library = Trees.YAML.createObjectNode();
        library.put("urn", "urn:shishin:risk:library:" + name)
                .put("locale", "en")
                .put("ref_id", name);
        library.put("name", "Crosswalk from %s to %s".formatted(crosswalk.from(), crosswalk.to()));
        library.put("description", "Relations by NIST IR 8477, with strength and explanation.");
        library.put("copyright", "Identifiers only; the texts belong to their publishers.");
        library.put("version", 1);
        library.put(
                "publication_date",
                crosswalk.lastModified().atZone(ZoneOffset.UTC).toLocalDate().toString());
        library.put("provider", "Shishin").put("packager", "shishin");
        library.putArray("dependencies").add(urn("library", crosswalk.from())).add(urn("library", crosswalk.to()));
        set(library.putObject("objects").putObject("requirement_mapping_set"), name, crosswalk);
        Trees.YAML.writeValue(out, library);
    }

    private void set(ObjectNode set, String name, Crosswalk crosswalk) {
        set.put("urn", "urn:shishin:risk:req_mapping_set:" + name)
                .put("ref_id", name)
                .put("name", name);
        set.put("source_framework_urn", urn("framework", crosswalk.from()));
        set.put("target_framework_urn", urn("framework", crosswalk.to()));
        var mappings = set.putArray("requirement_mappings");
        for (var known : crosswalk.correspondences())
            if (known.claim().relation() != Relation.NONE) mapping(mappings.addObject(), known.claim());
    }

    /** CISO Assistant has no word for equivalent but equal. */
    private void mapping(ObjectNode mapping, Claim claim) {
        mapping.put("source_requirement_urn", node(claim.source().catalogue(), claim.sourceItem()));
        mapping.put("target_requirement_urn", node(claim.target().catalogue(), claim.targetItem()));
        mapping.put(
                "relationship",
                switch (claim.relation()) {
                    case EQUAL, EQUIVALENT -> "equal";
                    case SUBSET -> "subset";
                    case SUPERSET -> "superset";
                    case INTERSECTS -> "intersect";
                    case NONE -> "not_related";
                });
        if (claim.rationale() != null)
            mapping.put("rationale", claim.rationale().name().toLowerCase(Locale.ROOT));
        mapping.put("strength_of_relationship", claim.strength());
        var said = claim.explanation().en() == null
                ? claim.explanation().ja()
                : claim.explanation().en();
        if (said != null) mapping.put("annotation", said);
    }

    private String node(String catalogue, String code) {
        return urn("req_node", catalogue) + ":" + code.toLowerCase(Locale.ROOT);
    }

    /** Frameworks that CISO Assistant brings along are named as there. */
    private String urn(String kind, String catalogue) {
        var abroad = catalogues.abroad(catalogue);
        return "urn:%s:risk:%s:%s".formatted(abroad.equals(catalogue) ? "shishin" : "intuitem", kind, abroad);
    }
}
