package shishin.catalog.exchange.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import shishin.catalog.edition.Draft;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.Kind;
import shishin.catalog.edition.Text;
import shishin.catalog.exchange.Excerpt;
import shishin.catalog.exchange.Unreadable;
import shishin.catalog.finding.Finding;
import shishin.catalog.finding.Findings;
import shishin.platform.language.Language;

class LibraryTest {

    private final LibraryReader reader = new LibraryReader();
    private final LibraryWriter writer = new LibraryWriter();
    private final Findings findings = new Findings(Language.EN);

    private Draft house() throws IOException {
        try (var file = LibraryTest.class.getResourceAsStream("/library/house.yaml")) {
            return reader.read(Objects.requireNonNull(file), findings);
        }
    }

    private Draft read(byte[] yaml) throws IOException {
        return reader.read(new ByteArrayInputStream(yaml), new Findings(Language.EN));
    }

    @Test
    void what_is_asked_is_a_control_below_its_headings() throws IOException {
        var draft = house();
        assertThat(draft.edition().id()).isEqualTo("house-rules");
        assertThat(draft.edition().title()).isEqualTo(new Text("社内規程", "House rules"));
        assertThat(draft.items()).extracting(Item::code).containsExactly("1", "1.1", "1.2", "1.2-2");
        assertThat(draft.items())
                .extracting(Item::kind)
                .containsExactly(Kind.GROUP, Kind.CONTROL, Kind.CONTROL, Kind.CONTROL);
        var asked = draft.items().get(1);
        assertThat(asked.title()).isEqualTo(new Text("アクセスを記録する。", "Access is recorded."));
        assertThat(asked.parent()).isEqualTo("1");
        assertThat(asked.assessable()).isTrue();
        assertThat(asked.tags()).containsExactly("basic");
    }

    @Test
    void what_no_edition_could_be_kept_with_is_mended() throws IOException {
        var nodes = new StringBuilder();
        for (int node = 1; node <= 22; node++)
            nodes.append(
                            "    - {urn: 'urn:x:risk:req_node:r:%1$d', parent_urn: 'urn:x:risk:req_node:r:%2$d', ref_id: '%1$d', "
                                    .formatted(node, node - 1))
                    .append("assessable: true, name: \"%s\\0\"}\n".formatted("x".repeat(node == 22 ? 5_000 : 5)));
        var draft =
                reader.read(new ByteArrayInputStream("""
                        urn: urn:x:risk:library:Ours 2026
                        name: Ours
                        provider: Us
                        objects:
                          framework:
                            requirement_nodes:
                        %s""".formatted(nodes).getBytes(StandardCharsets.UTF_8)), findings);
        assertThat(draft.edition().id()).isEqualTo("ours-2026");
        assertThat(draft.items().getLast().level()).isEqualTo(20);
        assertThat(draft.items().getLast().title().en()).hasSize(4_000).doesNotContain("\0");
        assertThat(findings.kept())
                .extracting(Finding::code)
                .contains("control-characters", "line-raised", "title-shortened");
        draft.catalog("sha256:0");
    }

    @Test
    void every_oddity_is_told() throws IOException {
        house();
        assertThat(findings.kept())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("library-object", "unknown-parent", "duplicate-id", "node-without-words");
        assertThat(findings.hasErrors()).isTrue();
    }

    @Test
    void what_goes_out_comes_back() throws IOException {
        var catalog = house().catalog("sha256:0");
        var out = new ByteArrayOutputStream();
        writer.write(new Excerpt(catalog, catalog.items().toList(), EnumSet.allOf(Language.class)), out);
        var again = read(out.toByteArray());
        assertThat(again.items()).extracting(Item::code).containsExactly("1", "1.1", "1.2", "1.2-2");
        assertThat(again.items())
                .extracting(Item::title)
                .isEqualTo(catalog.items().map(Item::title).toList());
        assertThat(again.edition().title()).isEqualTo(catalog.edition().title());
    }

    @Test
    void what_is_no_library_is_refused() {
        for (var yaml : new String[] {"urn: urn:x:risk:framework:y\n", "- a\n", "objects: 7\n", "a: [\n"})
            assertThatThrownBy(() -> read(yaml.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(Unreadable.class);
    }
}
