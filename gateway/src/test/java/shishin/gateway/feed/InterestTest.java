package shishin.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.gateway.caller.Caller;

class InterestTest {

    private static final byte[] NO_JSON = {'{'};

    private final Caller ann = new Caller("acme", "ann", Set.of("risk:read"), Instant.EPOCH);
    private final Interest interest = new Interest(ann, List.of("shishin.risk.v1"), "opened");

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "shishin.risk.v1, acme, opened, true, the tenant's own",
        "shishin.risk.v1, '*', opened, true, everybody's",
        "shishin.risk.v1, bravo, opened, false, another tenant's",
        "shishin.risk.v1, , opened, false, nobody's",
        "shishin.risk.v1, acme, closed, false, of another type",
        "shishin.risk.v1, acme, , false, of no type",
        "shishin.catalog.v1, acme, opened, false, of another service"
    })
    void the_headers_alone_tell_whom_a_fact_concerns(
            String topic, String tenant, String type, boolean isIn, String why) {
        var kept = new ConsumerRecord<byte[], byte[]>(topic, 0, 0, null, NO_JSON);
        if (tenant != null) kept.headers().add("ce_tenant", tenant.getBytes(StandardCharsets.UTF_8));
        if (type != null) kept.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        assertThat(interest.isIn(kept)).as(why).isEqualTo(isIn);
    }
}
