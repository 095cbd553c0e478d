package shishin.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.text.Normalizer;

/** Text as it is stored: NFC, and where it is new without control characters other than tabulator and line ends. */
final class Text extends StdScalarDeserializer<String> {

    static final Text REFUSING = new Text(true);
    static final Text TAKING_ANY = new Text(false);

    private final boolean refuses;

    private Text(boolean refuses) {
        super(String.class);
        this.refuses = refuses;
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.currentToken().isScalarValue()
                || parser.currentToken().isNumeric()
                || parser.currentToken().isBoolean())
            return (String) context.handleUnexpectedToken(String.class, parser);
        var text = parser.getText();
        if (refuses && text.codePoints().anyMatch(Text::isUnfit))
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
