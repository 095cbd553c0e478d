package shishin.catalog.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shishin.catalog.Guide;
import shishin.platform.test.Servers;
import shishin.platform.test.Tokens;

/** The calls of the guide "Compare catalogues by crosswalk", as they stand there. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class GuideTest {

    @TempDir
    Path here;

    @Test
    void every_call_of_the_guide_runs() throws IOException {
        var tenant = Crossing.tenant();
        var second = Tokens.of("second", tenant, "catalog:read", "catalog:write");
        var answers = new Guide("compare-catalogues.md", here)
                .as(tenant)
                .with("$SECOND", "Authorization: Bearer " + second)
                .run();
        assertThat(answers).hasSize(14);
        assertThat(answers.get(12).<Integer>path("added")).isGreaterThan(600);
        assertThat(answers.get(12).<Integer>path("errors")).isZero();
        assertThat(answers.getLast().<Boolean>path("stored")).isTrue();
    }
}
