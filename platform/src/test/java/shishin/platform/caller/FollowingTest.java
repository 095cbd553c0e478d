package shishin.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FollowingTest {

    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Inject
    Caller caller;

    @Test
    void who_goes_on_to_what_follows_no_trace_leaves_the_one_before() {
        caller.follow(TRACE);
        assertThat(caller.cause().traceparent()).isEqualTo(TRACE);
        caller.follow("not a trace");
        assertThat(caller.cause().traceparent()).isNull();
        caller.follow(TRACE);
        caller.follow(null);
        assertThat(caller.cause().traceparent()).isNull();
    }
}
