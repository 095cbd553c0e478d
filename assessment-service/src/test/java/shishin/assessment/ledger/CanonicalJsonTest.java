package shishin.assessment.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The author of RFC 8785's own implementation says what is canonical. */
    private static String oracle(JsonNode value) throws IOException {
        return new String(new JsonCanonicalizer(value.toString()).getEncodedUTF8(), UTF_8);
    }

    @Property(tries = 500)
    void it_is_what_the_reference_writes(@ForAll("objects") JsonNode object) throws IOException {
        assertThat(CanonicalJson.canonical(object)).isEqualTo(oracle(object));
    }

    @Test
    void the_examples_of_the_standard_hold() throws IOException {
        var object = new ObjectMapper().readTree("""
                {"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],\
                "string":"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}""");
        assertThat(CanonicalJson.canonical(object))
                .isEqualTo("{\"literals\":[null,true,false],"
                        + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}")
                .isEqualTo(oracle(object));
    }

    @Provide
    Arbitrary<JsonNode> objects() {
        return Arbitraries.maps(texts(), values(2)).ofMaxSize(6).map(members -> {
            var object = NODES.objectNode();
            members.forEach(object::set);
            return object;
        });
    }

    private static Arbitrary<JsonNode> values(int depth) {
        Arbitrary<JsonNode> texts = texts().map(text -> NODES.textNode(text));
        Arbitrary<JsonNode> fractions = Arbitraries.doubles().map(number -> NODES.numberNode(number.doubleValue()));
        Arbitrary<JsonNode> numbers =
                Arbitraries.longs().between(-(1L << 53), 1L << 53).map(number -> NODES.numberNode(number.longValue()));
        Arbitrary<JsonNode> words =
                Arbitraries.of(List.<JsonNode>of(NODES.booleanNode(true), NODES.booleanNode(false), NODES.nullNode()));
        var plain = Arbitraries.<JsonNode>oneOf(List.of(texts, fractions, numbers, words));
        if (depth == 0) return plain;
        Arbitrary<JsonNode> lists = values(depth - 1).list().ofMaxSize(4).map(CanonicalJsonTest::array);
        return Arbitraries.<JsonNode>oneOf(List.of(plain, lists));
    }

    private static JsonNode array(List<JsonNode> elements) {
        return NODES.arrayNode().addAll(elements);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('\u0000', '\ud7ff')
                .withChars('"', '\\', '\u2028', '\uffff')
                .ofMaxLength(12);
    }
}
