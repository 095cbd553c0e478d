package shishin.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What came back, and how long it took. */
public record Answer(HttpResponse<String> response, Duration took) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public int status() {
        return response.statusCode();
    }

    /** The body as it came, for what is not JSON. */
    public String text() {
        return response.body();
    }

    public JsonNode json() {
        return json(text());
    }

    /** One line of an answer that has one for each thing, from 0. */
    public JsonNode line(int number) {
        return json(text().lines().skip(number).findFirst().orElse(""));
    }

    private JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new StoryBroke("the answer is not JSON: " + text(), e);
        }
    }

    /** A text of the body by JSON pointer ({@code /items/0/title}); the story breaks without it. */
    public String text(String pointer) {
        JsonNode found = json().at(pointer);
        if (found.isMissingNode() || found.isNull()) {
            throw new StoryBroke("the answer holds nothing at " + pointer + ": " + text());
        }
        return found.asText();
    }

    public String header(String name) {
        return response.headers()
                .firstValue(name)
                .orElseThrow(() -> new StoryBroke("the answer has no header " + name));
    }
}
