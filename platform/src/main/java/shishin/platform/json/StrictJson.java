package shishin.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;

/** Unknown and repeated fields, numbers for enums and control characters are refused; text is kept in NFC. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    /** One JSON document; longer input comes as NDJSON, line by line. */
    private static final long LONGEST_DOCUMENT = 1 << 20;

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(LONGEST_DOCUMENT)
                        .maxNestingDepth(50)
                        .build());
        mapper.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
        mapper.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.enable(
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        for (var number : List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean))
            mapper.coercionConfigFor(number).setCoercion(CoercionInputShape.String, CoercionAction.Fail);
        mapper.registerModule(new SimpleModule("text").addDeserializer(String.class, new Text()));
    }

    /** Text as it is stored: NFC, without control characters other than tabulator and line ends. */
    private static final class Text extends StdScalarDeserializer<String> {

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isScalarValue()
                    || parser.currentToken().isNumeric()
                    || parser.currentToken().isBoolean())
                return (String) context.handleUnexpectedToken(String.class, parser);
            var text = parser.getText();
            if (text.codePoints().anyMatch(Text::isUnfit))
                return (String) context.handleWeirdStringValue(
                        String.class, "", "contains a control character or half of a surrogate pair");
            return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                    ? text
                    : Normalizer.normalize(text, Normalizer.Form.NFC);
        }

        private static boolean isUnfit(int character) {
            if (Character.getType(character) == Character.SURROGATE) return true;
            return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
        }
    }
}
