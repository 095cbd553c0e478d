package shishin.catalog.exchange.oscal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import shishin.catalog.edition.Edition;
import shishin.catalog.edition.Metadata;
import shishin.platform.language.Language;

/** The publisher of an edition that says nothing more of who made it, as OSCAL's role and party. */
final class Publisher {

    private static final String ROLE = "publisher";

    private Publisher() {}

    static ObjectNode metadata(Edition edition, Language language, OscalMapping mapping) {
        var metadata = JsonNodeFactory.instance.objectNode();
        var name = edition.publisher().in(language);
        var uuid = Own.uuid("party:" + name).toString();
        mapping.put(metadata, "roles", List.of(role()));
        mapping.put(metadata, "parties", List.of(party(uuid, name)));
        mapping.put(metadata, "responsible-parties", List.of(responsible(uuid)));
        return metadata;
    }

    private static Metadata.Role role() {
        return new Metadata.Role(ROLE, "Publisher", null, null, List.of(), List.of(), null);
    }

    @SuppressWarnings("checkstyle:MethodLength") // one record, most of it empty
    private static Metadata.Party party(String uuid, String name) {
        return new Metadata.Party(
                uuid,
                "organization",
                name,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static Metadata.ResponsibleParty responsible(String uuid) {
        return new Metadata.ResponsibleParty(ROLE, List.of(uuid), List.of(), List.of(), null);
    }
}
