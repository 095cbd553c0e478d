package shishin.catalog.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shishin.catalog.Drafts;
import shishin.catalog.Guide;
import shishin.catalog.Press;
import shishin.catalog.publication.Mode;
import shishin.platform.test.Servers;

/** The guides to the catalogue, call by call. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class GuideTest {

    private final String tenant = Press.tenant();

    @Inject
    Press press;

    @TempDir
    Path here;

    @Test
    void bring_a_catalogue_in_and_take_it_out() throws IOException {
        assertThat(new Guide("exchange-catalogues.md", here).as(tenant).run())
                .extracting(Response::statusCode)
                .containsExactly(200, 200, 200, 200, 200, 200, 200, 201, 200, 200);
    }

    @Test
    void fill_a_catalogue_in_by_hand_and_print_it() throws IOException {
        var answers = new Guide("catalogue-tables.md", here).as(tenant).run();
        assertThat(answers).hasSize(5);
        assertThat(answers.getLast().<Integer>path("content.items")).isEqualTo(617);
    }

    @Test
    void bring_in_a_new_edition() throws IOException {
        press.publish(tenant, Drafts.of("rules-2026", "A-1=Keep records", "A-2=Ask", "A-3=Split", "A-4=Drop"));
        press.keep(
                tenant,
                Drafts.of("rules-2027", "A-1=Keep record", "B-2=Ask", "B-3=Split one", "B-4=Split two"),
                Mode.STOP);
        assertThat(new Guide("new-edition.md", here).as(tenant).run())
                .extracting(Response::statusCode)
                .containsExactly(200, 200, 201, 200, 200, 200, 200, 200, 201, 200, 200, 201, 200);
    }
}
