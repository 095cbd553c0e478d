package shishin.platform.flowers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Calls;
import shishin.platform.test.Servers;
import shishin.platform.test.Tokens;

/** What is remembered of a token opens no door that the token itself would not. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class TokenTest {

    private static int read(String token) {
        return Calls.as(token).get("/api/v1/flowers").statusCode();
    }

    @Test
    void a_token_found_good_is_good_again_and_changed_in_any_part_it_is_not() {
        var token = Tokens.of("ada", "acme", "flower:read");
        assertThat(read(token)).isEqualTo(200);
        assertThat(read(token)).isEqualTo(200);

        for (int at = token.indexOf('.') - 4; at < token.length() - 1; at += 97) {
            char other = token.charAt(at) == 'A' ? 'B' : 'A';
            assertThat(read(token.substring(0, at) + other + token.substring(at + 1)))
                    .as("changed at " + at)
                    .isEqualTo(401);
        }
        assertThat(read(token)).isEqualTo(200);
    }

    @Test
    void a_token_is_good_until_it_expires_however_often_it_was_seen() {
        var token = Tokens.lasting(Duration.ofSeconds(2), "ada", "acme", "flower:read");
        assertThat(read(token)).isEqualTo(200);
        await().atMost(Duration.ofSeconds(5))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> read(token) == 401);
    }

    @Test
    void what_one_token_may_another_of_the_same_person_may_not() {
        assertThat(read(Tokens.of("ada", "acme", "flower:read"))).isEqualTo(200);
        assertThat(read(Tokens.of("ada", "acme", "flower:water"))).isEqualTo(403);
    }
}
