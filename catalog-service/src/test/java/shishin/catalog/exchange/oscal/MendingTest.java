package shishin.catalog.exchange.oscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shishin.catalog.edition.Draft;
import shishin.catalog.edition.Item;
import shishin.catalog.exchange.Unreadable;
import shishin.catalog.finding.Finding;
import shishin.catalog.finding.Findings;
import shishin.catalog.publication.EditionLimits;

/** What an edition could not be kept with is put right while it is read, and told where it stands. */
class MendingTest {

    static final String HEAD = """
            {"catalog": {"uuid": "6f2c2e0c-8e0a-4f0e-9d46-3c5a2f8b9a01", "metadata": {"title": "House rules",
              "last-modified": "2026-01-01T00:00:00Z", "version": "1", "oscal-version": "1.1.3", "parties": [
                {"uuid": "11111111-1111-4111-8111-111111111110", "type": "organization", "name": "Us"}]%s},""";

    /** Everything twice: controls, parts, parameters, and the UUIDs of properties. */
    static final String REPEATED = HEAD.formatted("") + """
            "controls": [%1$s, %1$s,
              {"id": "A(1)", "title": "One"}, {"id": "A[1]", "title": "Two"}, {"id": "A+1", "title": "Three"}]}}""".formatted("""
            {"id": "b", "title": "Keep records",
             "params": [{"id": "p", "label": "how long"}],
             "props": [{"name": "label", "value": "B", "uuid": "0f7e6a5d-4c3b-4a29-8b18-070605040302"}],
             "parts": [{"id": "b_smt", "name": "statement", "prose": "Records are kept {{ insert: param, p }}.",
                        "parts": [{"id": "b_smt.a", "name": "item", "prose": "All of them."}]}]}""");

    private final Findings findings = Given.findings();

    private Draft read(String catalog) throws IOException {
        return Given.read(new OscalIn(edition -> Optional.empty()).json(), catalog, findings);
    }

    private List<String> told() {
        return findings.kept().stream().map(Finding::code).distinct().toList();
    }

    static String nested(int deep) {
        var controls = IntStream.rangeClosed(1, deep)
                .mapToObj("{\"id\": \"c-%1$d\", \"title\": \"Level %1$d\", \"controls\": ["::formatted)
                .collect(Collectors.joining());
        return HEAD.formatted("") + "\"controls\": [" + controls + "]}".repeat(deep) + "]}}";
    }

    @Test
    void what_lies_too_deep_stands_beside_the_deepest_line() throws IOException {
        var draft = read(nested(25));
        assertThat(draft.items()).hasSize(25).allMatch(item -> Objects.requireNonNull(item.level()) <= 20);
        assertThat(draft.items().getLast().parent()).isEqualTo("c-19");
        assertThat(findings.kept())
                .hasSize(5)
                .allMatch(finding -> finding.code().equals("line-raised"));
        assertThat(findings.kept().getFirst().place())
                .isEqualTo("/catalog" + "/controls/0".repeat(EditionLimits.DEEPEST + 1));
        draft.catalog("sha256:0");
    }

    @Test
    void a_title_longer_than_one_may_be_is_cut() throws IOException {
        var draft = read(HEAD.formatted("")
                + "\"controls\": [{\"id\": \"a\", \"title\": \"%s\"}]}}".formatted("𠮷".repeat(3_000)));
        assertThat(draft.items().getFirst().title().said())
                .allMatch(title -> title.length() <= EditionLimits.LONGEST_TITLE && title.endsWith("𠮷…"));
        assertThat(told()).containsExactly("title-shortened");
    }

    @Test
    void a_long_statement_that_serves_as_title_stays_whole_in_its_place() throws IOException {
        var statement = "word ".repeat(1_000).strip();
        var draft = read(HEAD.formatted("") + """
                "controls": [{"id": "a", "title": "a", "parts": [{"name": "statement", "prose": "%s"}]}]}}""".formatted(statement));
        var line = draft.items().getFirst();
        assertThat(line.title().en()).hasSize(EditionLimits.LONGEST_TITLE);
        assertThat(Objects.requireNonNull(line.detail()).parts())
                .allMatch(part ->
                        statement.equals(Objects.requireNonNull(part.prose()).en()));
    }

    @Test
    void a_name_no_edition_can_have_is_replaced() throws IOException {
        var fact =
                ", \"props\": [{\"name\": \"edition\", \"ns\": \"https://shishin.dev/ns/oscal\", \"value\": \"../Our Rules\"}]";
        var draft = read(HEAD.formatted(fact) + "\"controls\": [{\"id\": \"a\", \"title\": \"A\"}]}}");
        assertThat(draft.edition().id()).isEqualTo("our-rules");
        assertThat(told()).containsExactly("edition-renamed");
    }

    @Test
    void a_status_in_oscals_own_namespace_counts_as_one_without() throws IOException {
        var draft = read(HEAD.formatted("") + """
                "controls": [{"id": "a", "title": "A", "props": [
                  {"name": "status", "ns": "http://csrc.nist.gov/ns/oscal", "value": "withdrawn"},
                  {"name": "label", "ns": "http://example.org/ns", "value": "not ours"}]}]}}""");
        var detail = Objects.requireNonNull(draft.items().getFirst().detail());
        assertThat(detail.withdrawn()).isTrue();
        assertThat(detail.label()).isNull();
    }

    @Test
    void everything_that_is_there_twice_gets_a_name_of_its_own() throws IOException {
        var draft = read(REPEATED);
        assertThat(draft.items()).extracting(Item::code).containsExactly("b", "b-2", "A-1-", "A-1--2", "A-1");
        assertThat(told()).containsExactly("duplicate-id", "repeated-uuid", "broken-id");
        var second = Objects.requireNonNull(draft.items().get(1).detail());
        assertThat(second.parameters()).extracting("id").containsExactly("p-2");
        assertThat(second.parts()).extracting("id").containsExactly("b_smt-2");
    }

    @Test
    void more_items_than_an_edition_has_end_the_reading() {
        var items = "{\"name\": \"item\", \"prose\": \"x\"},".repeat(EditionLimits.MOST_LINES);
        assertThatThrownBy(() -> read(HEAD.formatted("") + """
                "controls": [{"id": "a", "title": "A",
                  "props": [{"name": "kind", "ns": "https://shishin.dev/ns/oscal", "value": "ITEM"}],
                  "parts": [{"name": "statement", "parts": [%s]}]}]}}""".formatted(items.substring(0, items.length() - 1))))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("too-many-lines");
    }
}
