package shishin.catalog.crosswalk.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shishin.catalog.finding.Findings;

/** Reads the mapping sets of a CISO Assistant library, one or several. */
@Singleton
class CisoMappingReader implements MappingReader {

    @Override
    public MappingFormat format() {
        return MappingFormat.CISO_ASSISTANT_YAML;
    }

    @Override
    public List<Entry> read(byte[] file, Findings findings) throws IOException {
        var objects = Trees.YAML.readTree(file).path("objects");
        var entries = new ArrayList<Entry>();
        read("/objects/requirement_mapping_set", objects.path("requirement_mapping_set"), entries);
        var sets = objects.path("requirement_mapping_sets");
        for (int at = 0; at < sets.size(); at++) read("/objects/requirement_mapping_sets/" + at, sets.get(at), entries);
        if (!objects.has("requirement_mapping_set") && !objects.has("requirement_mapping_sets"))
            Oddity.NOT_A_MAPPING.tell(findings, "/objects");
        return entries;
    }

    private static void read(String place, @Nullable JsonNode set, List<Entry> entries) {
        if (set == null) return;
        var mappings = set.path("requirement_mappings");
        for (int at = 0; at < mappings.size() && entries.size() <= CrosswalkImport.MOST; at++)
            entries.add(entry(place + "/requirement_mappings/" + at, mappings.get(at), set));
    }

    private static Entry entry(String place, JsonNode mapping, JsonNode set) {
        return new Entry(
                place,
                last(Trees.text(set, "source_framework_urn")),
                last(Trees.text(mapping, "source_requirement_urn")),
                last(Trees.text(set, "target_framework_urn")),
                last(Trees.text(mapping, "target_requirement_urn")),
                Trees.text(mapping, "relationship"),
                Trees.text(mapping, "strength_of_relationship"),
                Trees.text(mapping, "rationale"),
                null,
                Trees.text(mapping, "annotation"),
                null,
                null);
    }

    /** A URN ends in the code: {@code urn:…:req_node:nist-csf-2.0:gv.oc-01}. */
    private static @Nullable String last(@Nullable String urn) {
        return urn == null ? null : urn.substring(urn.lastIndexOf(':') + 1);
    }
}
