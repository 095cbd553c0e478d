package shishin.risk.register;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.Map;

/** Names in OSCAL. Ids are derived (UUID version 5): OSCAL takes no version 7, and a thing keeps its id in every export. */
final class PoamNames {

    private static final String NAMESPACE = "https://shishin.dev/ns/oscal";
    private static final NameBasedGenerator NAMES = Generators.nameBasedGenerator(NameBasedGenerator.NAMESPACE_URL);

    static final String SCALE = NAMESPACE + "/scale";

    private PoamNames() {}

    /** A property of our own. */
    static Map<String, Object> own(String name, Object value) {
        return Map.of("name", name, "ns", NAMESPACE, "value", value.toString());
    }

    static String id(String kind, Object name) {
        return NAMES.generate(NAMESPACE + "/" + kind + "/" + name).toString();
    }
}
