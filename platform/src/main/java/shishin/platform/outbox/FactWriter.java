package shishin.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import shishin.platform.caller.Caller;
import shishin.platform.identity.NewId;
import shishin.platform.identity.TypeName;

/** Puts a fact into its envelope. */
@ApplicationScoped
class FactWriter {

    /**
     * Bytes of a fact's data. With its envelope it stays below the megabyte that a producer sends, a broker takes and a
     * listener reads by default. What nobody takes would hold up the relay, and all that waits behind it.
     */
    static final int LARGEST = 900_000;

    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;
    private final String service;

    FactWriter(
            ObjectMapper json, Caller caller, Clock clock, @ConfigProperty(name = "shishin.service") String service) {
        this.json = json;
        this.caller = caller;
        this.clock = clock;
        this.service = service;
    }

    OutboxRow write(Fact fact) {
        return write(caused(fact));
    }

    /** Of the call at hand. */
    Caused caused(Fact fact) {
        return new Caused(fact, caller.cause());
    }

    /** A fact of the caller at hand, though perhaps of another call. */
    OutboxRow write(Caused caused) {
        var fact = caused.fact();
        var cause = caused.cause();
        return new OutboxRow(
                NewId.next(),
                type(fact),
                fact.key(),
                caller.tenant(),
                caller.actor().name(),
                cause.correlationId(),
                cause.traceparent(),
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                data(fact));
    }

    private String type(Fact fact) {
        return "shishin.%s.%s.v1".formatted(service, TypeName.of(fact.getClass()));
    }

    private String data(Fact fact) {
        try {
            var data = json.writeValueAsString(fact);
            if (isLargerThanTaken(data)) throw new FactTooLarge(LARGEST);
            return data;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "A fact cannot be written as JSON: " + fact.getClass().getSimpleName(), e);
        }
    }

    /** Counted only where it may be: a character has three bytes at most. */
    private static boolean isLargerThanTaken(String data) {
        return data.length() > LARGEST / 3 && data.getBytes(UTF_8).length > LARGEST;
    }
}
