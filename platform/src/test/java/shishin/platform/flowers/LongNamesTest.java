package shishin.platform.flowers;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Calls;
import shishin.platform.test.Tokens;

/** A cursor holds what the last row is sorted by, however long that is. */
@QuarkusTest
class LongNamesTest {

    private static final String FLOWERS = "/api/v1/flowers";

    private final String tenant = "long-" + UUID.randomUUID().toString().substring(0, 8);

    private RequestSpecification gardener() {
        return Calls.as(Tokens.of("ada", tenant, "flower:read", "flower:write"));
    }

    private void plant(String name) {
        gardener()
                .body("{\"name\":\"%s\",\"stock\":1}".formatted(name))
                .post(FLOWERS)
                .then()
                .statusCode(201);
    }

    @Test
    void a_list_by_the_longest_names_there_are_goes_on() {
        for (var name : List.of("薔".repeat(200), "百".repeat(200))) plant(name);
        String next = gardener()
                .get(FLOWERS + "?sort=name&limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("next");
        gardener()
                .get(FLOWERS + "?sort=name&limit=1&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", nullValue());
    }
}
