package shishin.assessment.reception;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.format.EventDeserializationException;
import io.cloudevents.jackson.JsonFormat;
import io.cloudevents.rw.CloudEventRWException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import shishin.assessment.evidence.HandIn;
import shishin.assessment.evidence.ObservationReader;

/** Reads events (CloudEvents 1.0) whose data is an observation, bare or signed. */
@ApplicationScoped
public class Events {

    private static final int LONGEST = 1 << 20;

    /** More than fit into a body, were each an observation. */
    private static final int MOST = 5_000;

    private final JsonFormat format = new JsonFormat();
    private final ObjectMapper json;
    private final ObservationReader reader;

    Events(ObjectMapper json, ObservationReader reader) {
        this.json = json;
        this.reader = reader;
    }

    /**
     * An event that has been read.
     *
     * @param key its source and id: what makes it the same when it comes again
     */
    public record Event(HandIn handed, String key) {}

    /** A whole event in JSON. */
    Event structured(byte[] text) {
        try {
            return of(format.deserialize(text));
        } catch (EventDeserializationException | CloudEventRWException | IllegalStateException e) {
            throw new UnfitEvent("event");
        }
    }

    /** Refuses, with {@link UnfitEvent}, what is no event about evidence. */
    public Event of(CloudEvent event) {
        var source = event.getSource() == null ? null : event.getSource().toString();
        var key = EventName.of(event.getSpecVersion().toString(), event.getType(), source, event.getId());
        var data = event.getData();
        if (data == null) throw new UnfitEvent("data");
        return new Event(reader.handIn(data.toBytes()), key);
    }

    /** The events of a batch, each still to be read. */
    List<byte[]> batch(byte[] text) {
        try (var tokens = json.createParser(text)) {
            if (tokens.nextToken() != JsonToken.START_ARRAY) throw new UnfitEvent("batch");
            var elements = new ArrayList<byte[]>();
            var element = json.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
            while (tokens.nextToken() != JsonToken.END_ARRAY) {
                if (elements.size() == MOST) throw new TooManyEvents(MOST);
                elements.add(json.writeValueAsBytes(element.readTree(tokens)));
            }
            if (tokens.nextToken() != null) throw new UnfitEvent("batch");
            return elements;
        } catch (JsonProcessingException e) {
            throw new UnfitEvent("batch");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A body that must fit into memory. */
    static byte[] bounded(InputStream body) {
        try {
            var text = body.readNBytes(LONGEST + 1);
            if (text.length > LONGEST) throw new BodyTooLarge();
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
