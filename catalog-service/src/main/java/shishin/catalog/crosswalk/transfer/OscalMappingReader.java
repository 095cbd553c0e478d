package shishin.catalog.crosswalk.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shishin.catalog.finding.Findings;

/** Reads an OSCAL mapping collection (1.2), be its mapping one object or a list. */
record OscalMappingReader(MappingFormat format, ObjectMapper trees) implements MappingReader {

    @Override
    public List<Entry> read(byte[] file, Findings findings) throws IOException {
        var collection = trees.readTree(file).path("mapping-collection");
        var mappings = collection.path("mappings");
        var entries = new ArrayList<Entry>();
        if (!mappings.isContainerNode()) Oddity.NOT_A_MAPPING.tell(findings, "/mapping-collection/mappings");
        if (mappings.isObject()) new Mapping("/mapping-collection/mappings", mappings, collection).read(entries);
        if (mappings.isArray())
            for (int at = 0; at < mappings.size(); at++)
                new Mapping("/mapping-collection/mappings/" + at, mappings.get(at), collection).read(entries);
        return entries;
    }

    private record Mapping(String place, JsonNode mapping, JsonNode collection) {

        void read(List<Entry> entries) {
            var maps = mapping.path("maps");
            for (int at = 0; at < maps.size(); at++) read(place + "/maps/" + at, maps.get(at), entries);
            var gaps = mapping.path("source-gap-summary").path("unmapped-controls");
            for (int at = 0; at < gaps.size(); at++)
                for (var id : Trees.each(gaps.get(at).path("with-ids")))
                    entries.add(gap(place + "/source-gap-summary/unmapped-controls/" + at, id.asText()));
        }

        /** Every source to every target: a set on either side is told member by member. */
        private void read(String place, JsonNode map, List<Entry> entries) {
            for (var source : Trees.each(map.path("sources")))
                for (var target : Trees.each(map.path("targets"))) {
                    if (entries.size() > CrosswalkImport.MOST) return;
                    entries.add(entry(place, map, source, target));
                }
        }

        private Entry entry(String place, JsonNode map, JsonNode source, JsonNode target) {
            return new Entry(
                    place,
                    catalogue("source-resource"),
                    code(source),
                    catalogue("target-resource"),
                    code(target),
                    relation(map),
                    OscalTerms.property(map, "strength"),
                    rationale(map),
                    OscalTerms.property(map, "explanation-ja"),
                    Trees.text(map, "remarks"),
                    OscalTerms.property(map, "document"),
                    OscalTerms.property(map, "page"));
        }

        private Entry gap(String place, String id) {
            return new Entry(
                    place,
                    catalogue("source-resource"),
                    id,
                    catalogue("target-resource"),
                    null,
                    "none",
                    "0",
                    null,
                    ofGap(id, "explanation-ja", "value"),
                    ofGap(id, "unmapped", "remarks"),
                    ofGap(id, "document", "value"),
                    ofGap(id, "page", "value"));
        }

        /** What a file of ours says of a gap: properties of the mapping, grouped by the control they are about. */
        private @Nullable String ofGap(String id, String name, String member) {
            for (var property : Trees.each(mapping.path("props")))
                if (id.equals(Trees.text(property, "group")) && name.equals(Trees.text(property, "name")))
                    return Trees.text(property, member);
            return null;
        }

        private @Nullable String catalogue(String resource) {
            return OscalTerms.property(mapping.path(resource), "catalogue");
        }

        private static @Nullable String code(JsonNode item) {
            var plain = OscalTerms.property(item, "code");
            return plain == null ? Trees.text(item, "id-ref") : plain;
        }

        /** 1.2 says it as a word, its drafts as an object. */
        private static @Nullable String relation(JsonNode map) {
            var word = Trees.text(map, "relationship");
            return word == null ? Trees.text(map.path("relationship"), "type") : word;
        }

        private @Nullable String rationale(JsonNode map) {
            for (var level : List.of(map, mapping, collection.path("provenance"))) {
                var said = Trees.text(level, "matching-rationale");
                if (said != null) return said;
            }
            return null;
        }
    }
}
