package shishin.catalog.edition;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item as it stands in a list, written out once: a page copies it, and serialises nothing anew. */
@Schema(name = "ItemView", implementation = ItemView.class)
public final class PrintedItem implements JsonSerializable {

    private final SerializedString json;

    PrintedItem(byte[] json) {
        this.json = new SerializedString(new String(json, StandardCharsets.UTF_8));
    }

    @Override
    public void serialize(JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeRawValue(json);
    }

    @Override
    public void serializeWithType(JsonGenerator out, SerializerProvider provider, TypeSerializer type)
            throws IOException {
        serialize(out, provider);
    }
}
