package shishin.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** One telling of the story, about a system of its own, so that it can be told again. */
record Run(String number, Instant now) {

    static final String EDITION = "nisc-4-measures";

    /** アクセスログの取得、分析、保管: access logs are taken, analysed and kept. */
    static final String ITEM = "2.1.1-2.1.1";

    private static final ObjectMapper JSON = new ObjectMapper();

    static Run begin() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return new Run(Long.toString(now.toEpochMilli(), 36), now);
    }

    String system() {
        return "billing-" + number;
    }

    String subject() {
        return "system:" + system();
    }

    /** A body of the story, from the resource {@code demo/<name>.json}, with what changes from run to run filled in. */
    JsonNode body(String name) {
        try (var resource = Run.class.getResourceAsStream("/demo/" + name + ".json")) {
            if (resource == null) throw new StoryBroke("there is no body " + name);
            String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            for (var filled : values().entrySet()) text = text.replace("{" + filled.getKey() + "}", filled.getValue());
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> values() {
        return Map.of(
                "edition", EDITION,
                "item", ITEM,
                "system", system(),
                "run", number,
                "now", now.toString(),
                "later", now.plusMillis(1).toString(),
                "due", inDays(30).atZone(ZoneOffset.UTC).toLocalDate().toString(),
                "in30days", inDays(30).toString(),
                "in60days", inDays(60).toString());
    }

    private Instant inDays(int days) {
        return now.plus(days, ChronoUnit.DAYS);
    }
}
