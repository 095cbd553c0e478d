package shishin.assessment.evidence;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an agent hands in: an observation as it is, or one that is signed. */
@Schema(oneOf = {ReceiveEvidence.class, SignedEvidence.class})
@JsonDeserialize(using = HandIn.ByFirstMember.class)
public sealed interface HandIn permits ReceiveEvidence, SignedEvidence {

    /** What begins with {@code jws} is signed; nothing is read twice to find out. */
    final class ByFirstMember extends JsonDeserializer<HandIn> {

        @Override
        public HandIn deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() == JsonToken.START_OBJECT) parser.nextToken();
            return parser.currentToken() == JsonToken.FIELD_NAME
                            && parser.currentName().equals("jws")
                    ? context.readValue(parser, SignedEvidence.class)
                    : context.readValue(parser, ReceiveEvidence.class);
        }
    }
}
