package shishin.catalog.exchange.oscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shishin.catalog.edition.Item;
import shishin.catalog.exchange.CatalogReader;
import shishin.catalog.exchange.Unreadable;
import shishin.catalog.finding.Finding;

class HostileInputTest {

    private static final String HEAD =
            "<catalog xmlns='http://csrc.nist.gov/ns/oscal/1.0' uuid='x'><metadata><title>T</title><version>1</version><oscal-version>1.1.3</oscal-version></metadata>";
    private static final String JSON_HEAD =
            "{\"catalog\":{\"metadata\":{\"title\":\"T\",\"version\":\"1\",\"oscal-version\":\"1.0.4\"},";

    private final OscalIn in = new OscalIn(edition -> Optional.empty());

    private static void refused(CatalogReader reader, String content, String code) {
        assertThatThrownBy(() -> Given.read(reader, content, Given.findings()))
                .isInstanceOf(Unreadable.class)
                .hasMessageStartingWith(code);
    }

    @Test
    void entities_that_grow_without_end_are_refused_before_they_do() {
        refused(
                in.xml(),
                "<!DOCTYPE c [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>" + HEAD + "&b;</catalog>",
                "doctype");
    }

    @Test
    void other_files_are_never_read() {
        refused(in.xml(), "<!DOCTYPE c [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + HEAD + "&x;</catalog>", "doctype");
    }

    @Test
    void aliases_are_not_followed() throws IOException {
        var yaml = """
                catalog:
                  metadata: {title: T, version: "1", oscal-version: "1.1.3", publisher: &a [x, x]}
                  controls:
                  - {id: a-1, title: One, props: [{name: label, value: *a}]}
                """;
        var findings = Given.findings();
        var draft = Given.read(in.yaml(), yaml, findings);
        assertThat(draft.items()).hasSize(1);
        assertThat(findings.kept()).extracting(Finding::code).contains("yaml-alias", "unknown-field", "missing-field");
    }

    @Test
    void deep_nesting_is_refused() {
        var parts = "\"parts\":[{\"name\":\"item\",".repeat(100_000);
        refused(in.json(), JSON_HEAD + "\"controls\":[{\"id\":\"a\"," + parts, "too-deep");
        refused(in.json(), JSON_HEAD + "\"colour\":" + "[".repeat(100_000), "not-well-formed");
    }

    @Test
    void deep_elements_are_refused() {
        refused(in.xml(), HEAD + "<control id='a'>" + "<part name='item'>".repeat(150), "too-deep");
    }

    @Test
    void what_breaks_off_is_refused_with_its_place() {
        assertThatThrownBy(() -> Given.read(in.json(), JSON_HEAD + "\n\"controls\":[{\"id\":", Given.findings()))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("2:");
        refused(in.xml(), HEAD + "<control>", "not-well-formed");
        refused(in.yaml(), "catalog: [", "not-well-formed");
    }

    @Test
    void what_is_no_catalogue_is_refused() {
        refused(in.json(), "{\"system-security-plan\": {}}", "not-oscal");
        refused(in.json(), "[]", "not-oscal");
        refused(in.xml(), "<html/>", "not-oscal");
        refused(in.json(), JSON_HEAD.substring(0, JSON_HEAD.length() - 1) + "}}", "no-lines");
    }

    @Test
    void another_encoding_than_claimed_is_refused() {
        var bytes = (JSON_HEAD + "\"controls\":[{\"id\":\"a\",\"title\":\"重要インフラ\"}]}}")
                .getBytes(Charset.forName("Shift_JIS"));
        assertThatThrownBy(() -> in.json().read(new ByteArrayInputStream(bytes), Given.findings()))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void xml_in_the_encoding_it_claims_is_read() throws IOException {
        var xml = "<?xml version='1.0' encoding='Shift_JIS'?>" + HEAD
                + "<control id='a'><title>重要インフラ</title></control></catalog>";
        var draft =
                in.xml().read(new ByteArrayInputStream(xml.getBytes(Charset.forName("Shift_JIS"))), Given.findings());
        assertThat(draft.items().getFirst().title().ja()).isEqualTo("重要インフラ");
    }

    @Test
    void broken_and_repeated_ids_are_mended_and_told() throws IOException {
        var json = JSON_HEAD + """
                "controls":[{"id":"1 first","title":"A"},{"id":"b","title":"B"},{"id":"b","title":"C"},{"title":"D"},
                            {"id":"e","colour":"red","title":7}]}}""";
        var findings = Given.findings();
        var draft = Given.read(in.json(), json, findings);
        assertThat(draft.items()).extracting(Item::code).containsExactly("1-first", "b", "b-2", "line-4", "e");
        assertThat(draft.items())
                .extracting(item -> item.detail() == null ? null : item.detail().id())
                .containsExactly("_1-first", "b", "b-2", "line-4", "e");
        assertThat(findings.kept())
                .extracting(Finding::code)
                .contains("broken-id", "duplicate-id", "missing-id", "unknown-field");
    }

    @Test
    void a_repeated_item_of_a_statement_is_kept_and_told() throws IOException {
        var kind = "\"props\":[{\"name\":\"kind\",\"ns\":\"%s\",\"value\":\"ITEM\"}]".formatted(Own.NAMESPACE);
        var items =
                "{\"name\":\"item\",\"id\":\"i\",\"prose\":\"One\"},{\"name\":\"item\",\"id\":\"i\",\"prose\":\"Two\"}";
        var json = JSON_HEAD + "\"controls\":[{\"id\":\"a\",\"title\":\"A\"," + kind
                + ",\"parts\":[{\"name\":\"statement\",\"parts\":[" + items + "]}]}]}}";
        var findings = Given.findings();
        var draft = Given.read(in.json(), json, findings);
        assertThat(draft.items()).extracting(Item::code).containsExactly("a", "i", "i-2");
        assertThat(findings.kept()).extracting(Finding::code).contains("duplicate-id");
    }

    @Test
    void markup_that_grows_with_every_level_is_refused_before_it_does() {
        var levels = 40;
        var quoted = "<blockquote>".repeat(levels) + "<pre>" + "a\n".repeat(50_000) + "</pre>"
                + "</blockquote>".repeat(levels);
        refused(
                in.xml(),
                HEAD + "<control id='a'><part name='x'>" + quoted + "</part></control></catalog>",
                "too-much-text");
        var rows = "<ul><li>".repeat(levels) + "<pre>" + "a\n".repeat(50_000) + "</pre>" + "</li></ul>".repeat(levels);
        refused(
                in.xml(),
                HEAD + "<control id='a'><part name='x'>" + rows + "</part></control></catalog>",
                "too-much-text");
    }

    @Test
    void one_text_of_more_than_all_may_be_is_refused_before_it_is_gathered() {
        var text = "a".repeat(Intake.MOST_TEXT + 1);
        refused(in.xml(), HEAD + "<control id='a'><title>" + text, "too-much-text");
    }

    @Test
    void a_text_in_pieces_is_one_text() throws IOException {
        var xml =
                HEAD + "<control id='a'><title>snake_&#99;ase &amp; <![CDATA[more_]]>words</title></control></catalog>";
        var draft = Given.read(in.xml(), xml, Given.findings());
        assertThat(draft.items().getFirst().title().en()).isEqualTo("snake_case & more_words");
    }

    @Test
    void sixty_megabytes_of_xml_are_read_in_a_heap_of_little_more() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                SixtyMegabytes.class.getName());
        var reading = new ProcessBuilder(command).redirectErrorStream(true).start();
        assertThat(new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(reading.waitFor()).isZero();
    }
}
