package shishin.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import shishin.platform.test.RouteWalk;
import shishin.platform.test.Servers;
import shishin.platform.test.Tokens;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class SecurityTest {

    private static final String STANDARDS = "/api/v1/standards";

    private final RouteWalk routes = new RouteWalk("catalog");

    @Test
    void nobody_passes_without_a_token() {
        routes.withoutToken();
    }

    @Test
    void nobody_passes_with_an_expired_token() {
        routes.withExpiredToken("catalog:read", "catalog:write");
    }

    @Test
    void nobody_passes_without_the_permission() {
        routes.withoutPermission();
    }

    @Test
    void who_may_only_read_does_not_write() {
        Readers.reader()
                .body("{\"title\":\"x\",\"edition\":\"nisc-4-measures\"}")
                .post(STANDARDS)
                .then()
                .statusCode(403);
    }

    @Test
    void another_tenants_standard_is_not_there() {
        var id = Readers.editor("acme")
                .body("{\"title\":\"Secret\",\"edition\":\"nisc-4-measures\"}")
                .post(STANDARDS)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var eve = Tokens.of("eve", "bravo", "catalog:read", "catalog:write");
        var walked = routes.ofAnotherTenant(
                eve,
                path -> path.matches(".*\\{(number|proposal|item)}.*|.*/editions|.*crosswalks.*")
                        ? path
                        : path.replace("{id}", id).replace("{standard}", id));
        assertThat(walked).hasSize(14);
        var editions = STANDARDS + "/" + id + "/editions";
        Readers.editor("bravo").get(editions).then().statusCode(404);
        Readers.editor("bravo")
                .header("If-Match", "*")
                .body("{\"label\":\"Mine\"}")
                .post(editions)
                .then()
                .statusCode(404);
        var clause = STANDARDS + "/" + id + "/clauses/1";
        Readers.editor("bravo").get(clause).then().statusCode(404);
        Readers.editor("bravo").header("If-Match", "*").delete(clause).then().statusCode(404);
        Readers.editor("bravo")
                .header("If-None-Match", "*")
                .body("{\"title\":\"x\",\"text\":\"\",\"items\":[]}")
                .put(clause)
                .then()
                .statusCode(404);
    }
}
