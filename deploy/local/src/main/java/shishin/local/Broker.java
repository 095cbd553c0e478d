package shishin.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import shishin.local.machine.Complaint;

/** A Kafka broker as its clients reach it: where it is, and whatever else it wants to know of who comes. */
record Broker(Map<String, Object> settings) {

    private static final String ADDRESS = "bootstrap.servers";

    Broker {
        settings = Map.copyOf(settings);
    }

    static Broker at(String address) {
        return new Broker(Map.of(ADDRESS, address));
    }

    /** The one that was named, itself or in a file of client properties, or that of the stack on this machine. */
    static Broker of(Arguments arguments) {
        Map<String, Object> settings = new HashMap<>();
        arguments.commandConfig().ifPresent(file -> settings.putAll(read(file)));
        arguments.bootstrapServers().ifPresent(address -> settings.put(ADDRESS, address));
        settings.computeIfAbsent(ADDRESS, unnamed -> Here.bootstrap());
        return new Broker(settings);
    }

    /** As Kafka's own tools read it. */
    private static Map<String, String> read(Path file) {
        Properties properties = new Properties();
        try (var content = Files.newInputStream(file)) {
            properties.load(content);
        } catch (IOException | IllegalArgumentException e) {
            throw new Complaint("the client properties " + file + " cannot be read: " + e, e);
        }
        Map<String, String> read = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> read.put(name, properties.getProperty(name)));
        return read;
    }

    /** What a client of it is told. What it needs for its work stands, whatever else was said. */
    Map<String, Object> client(Map<String, Object> needed) {
        Map<String, Object> told = new HashMap<>(settings);
        told.putAll(needed);
        return told;
    }

    /** Something that only Kafka can answer. */
    interface Question<T> {
        T answer() throws ExecutionException, InterruptedException, TimeoutException;
    }

    <T> T ask(Question<T> question) {
        try {
            return question.answer();
        } catch (TimeoutException | org.apache.kafka.common.errors.TimeoutException e) {
            throw unanswered(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof org.apache.kafka.common.errors.TimeoutException late
                    ? unanswered(late)
                    : refused(e);
        } catch (KafkaException e) {
            throw refused(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Complaint("interrupted", e);
        }
    }

    private Complaint unanswered(Exception e) {
        return new Complaint(
                "no Kafka broker answers at " + settings.get(ADDRESS)
                        + ". Is it up? One that asks for certificates or passwords wants --command-config=FILE",
                e);
    }

    private static Complaint refused(Exception e) {
        Throwable reason = e;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        return new Complaint("Kafka does not do it: " + reason, e);
    }
}
