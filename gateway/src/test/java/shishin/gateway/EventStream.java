package shishin.gateway;

import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Reads server-sent events as they come. */
final class EventStream implements AutoCloseable {

    private final HttpURLConnection connection;
    private final BufferedReader reader;
    private String id = "";

    private EventStream(HttpURLConnection connection, InputStream body) {
        this.connection = connection;
        this.reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    static EventStream open(String token, String lastEventId) {
        try {
            var connection = (HttpURLConnection) URI.create("http://localhost:" + RawClient.port() + "/api/v1/events")
                    .toURL()
                    .openConnection();
            connection.setRequestProperty("Authorization", "Bearer " + token);
            connection.setRequestProperty("Accept", "text/event-stream");
            if (lastEventId != null) connection.setRequestProperty("Last-Event-ID", lastEventId);
            connection.setReadTimeout(10_000);
            return new EventStream(connection, connection.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next event; an id without data is none. */
    Received next() {
        while (true) {
            var line = lineWithin(10);
            if (line.startsWith("id: ")) id = line.substring(4);
            if (line.startsWith("data: "))
                return new Received(id, new JsonObject(line.substring(6)).getString("subject"));
        }
    }

    String lineWithin(int seconds) {
        connection.setReadTimeout(seconds * 1000);
        try {
            var line = reader.readLine();
            if (line == null) throw new IllegalStateException("the stream has ended");
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean endsWithin(int seconds) {
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        try {
            while (System.nanoTime() < until) if (reader.readLine() == null) return true;
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        connection.disconnect();
    }

    record Received(String id, String subject) {}
}
