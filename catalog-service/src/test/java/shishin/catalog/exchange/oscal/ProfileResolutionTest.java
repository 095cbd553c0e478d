package shishin.catalog.exchange.oscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.catalog.edition.Draft;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.Kind;
import shishin.catalog.edition.Part;
import shishin.catalog.edition.Text;
import shishin.catalog.exchange.Unreadable;
import shishin.catalog.finding.Finding;
import shishin.catalog.finding.Findings;

class ProfileResolutionTest {

    private static final String HEAD = """
            {"profile": {"uuid": "0f7e6a5d-4c3b-4a29-8b18-070605040302", "metadata": {"title": "Ours",
              "last-modified": "2026-01-01T00:00:00Z", "version": "1", "oscal-version": "1.1.3",
                "parties": [{"uuid": "11111111-1111-4111-8111-111111111110", "type": "organization", "name": "Us"}]},""";

    private final Findings findings = Given.findings();

    private Draft resolved(String rest) throws IOException {
        var low = Given.lowBaseline().catalog("sha256:0");
        var guideline = Given.guideline();
        var in = new OscalIn(id -> id.equals("low")
                ? Optional.of(low)
                : id.equals("nisc-4-measures") ? Optional.of(guideline) : Optional.empty());
        return Given.read(in.json(), HEAD + rest + "}}", findings);
    }

    private static List<String> controls(Draft draft) {
        return draft.items().stream()
                .filter(item -> item.kind() == Kind.CONTROL)
                .map(Item::code)
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            named alone                | 'with-ids': ['ac-2', 'ac-1']                              | ac-1 ac-2
            with those below           | 'with-ids': ['ia-2'], 'with-child-controls': 'yes'         | ia-2 ia-2.1 ia-2.2 ia-2.8 ia-2.12
            by pattern                 | 'matching': [{'pattern': 'at-2*'}]                        | at-2 at-2.2
            below one that is not here | 'with-ids': ['at-2.2']                                    | at-2.2""")
    void controls_are_picked(String reason, String call, String expected) throws IOException {
        var imports = "'imports': [{'href': '/api/v1/catalogs/low', 'include-controls': [{%s}]}]".formatted(call);
        assertThat(controls(resolved(imports.replace('\'', '"')))).containsExactly(expected.split(" ", -1));
    }

    @Test
    void everything_is_imported_less_what_is_excluded() throws IOException {
        var draft = resolved("""
                "imports": [{"href": "low", "exclude-controls": [{"matching": [{"pattern": "[a"}, {"pattern": "a*"}]}]}]""");
        assertThat(controls(draft)).isNotEmpty().noneMatch(code -> code.startsWith("a"));
    }

    @Test
    void groups_stay_as_they_are_only_when_asked_for() throws IOException {
        var imports =
                "\"imports\": [{\"href\": \"low\", \"include-controls\": [{\"with-ids\": [\"ac-1\", \"au-2\"]}]}]";
        assertThat(resolved(imports).items()).allMatch(item -> item.kind() == Kind.CONTROL);
        assertThat(resolved(imports + ", \"merge\": {\"as-is\": true}").items())
                .extracting(Item::code)
                .containsExactly("ac", "ac-1", "au", "au-2");
    }

    @Test
    void a_structure_of_ones_own_takes_controls_in_the_order_asked_for() throws IOException {
        var draft = resolved("""
                "imports": [{"href": "low", "include-controls": [{"with-ids": ["ac-1", "au-2", "au-3"]}]}],
                "merge": {"custom": {"groups": [{"id": "logs", "title": "Logs", "insert-controls":
                  [{"order": "descending", "include-controls": [{"matching": [{"pattern": "au-?"}]}]}]}]}}""");
        assertThat(draft.items()).extracting(Item::code).containsExactly("logs", "au-3", "au-2");
    }

    @ParameterizedTest
    @CsvSource({"use-first,1", "merge,1", "keep,2"})
    void the_same_control_twice_is_one_or_two_as_asked(String method, int times) throws IOException {
        var once = "{\"href\": \"low\", \"include-controls\": [{\"with-ids\": [\"ac-1\"]}]}";
        var draft = resolved(
                "\"imports\": [%s, %s], \"merge\": {\"combine\": {\"method\": \"%s\"}}".formatted(once, once, method));
        assertThat(draft.items()).hasSize(times);
    }

    @Test
    void parameters_are_set_and_controls_altered() throws IOException {
        var draft = resolved("""
                "imports": [{"href": "low", "include-controls": [{"with-ids": ["ac-1"]}]}],
                "modify": {"set-parameters": [{"param-id": "ac-01_odp.05", "values": ["every year"]}],
                  "alters": [{"control-id": "ac-1",
                    "removes": [{"by-name": "guidance"}, {"by-item-name": "link"}],
                    "adds": [{"position": "starting", "parts": [{"name": "overview", "prose": "Ours."}]},
                             {"by-id": "ac-1_smt.a", "position": "after", "parts": [{"name": "item", "prose": "More."}]}]}]}""");
        var detail = Objects.requireNonNull(draft.items().getFirst().detail());
        assertThat(detail.parameters())
                .filteredOn(one -> one.id().equals("ac-01_odp.05"))
                .allMatch(one -> one.values().equals(List.of("every year")));
        assertThat(detail.parts())
                .extracting(Part::name)
                .startsWith("overview", "statement")
                .doesNotContain("guidance");
        assertThat(detail.links()).isEmpty();
        assertThat(detail.parts().get(1).parts().get(1).prose()).isEqualTo(new Text(null, "More."));
    }

    @Test
    void what_is_not_there_is_told() throws IOException {
        resolved("""
                "imports": [{"href": "low", "include-controls": [{"with-ids": ["ac-1", "zz-9"]}]}],
                "modify": {"set-parameters": [{"param-id": "none"}], "alters": [{"control-id": "none"}]}""");
        assertThat(findings.kept())
                .extracting(Finding::code)
                .startsWith("no-such-control", "no-such-parameter", "no-such-control");
        assertThatThrownBy(() -> resolved("\"imports\": [{\"href\": \"https://example.org/elsewhere.json\"}]"))
                .isInstanceOf(Unreadable.class)
                .hasMessageStartingWith("no-imports");
    }

    @Test
    void an_import_that_is_not_here_is_told_and_the_others_are_taken() throws IOException {
        var draft = resolved("\"imports\": [{\"href\": \"https://example.org/elsewhere.json\"}, "
                + "{\"href\": \"low\", \"include-controls\": [{\"with-ids\": [\"ac-1\"]}]}]");
        assertThat(controls(draft)).containsExactly("ac-1");
        assertThat(findings.kept()).extracting(Finding::code).containsExactly("unknown-source");
        assertThat(findings.kept()).extracting(Finding::place).containsExactly("/profile/imports/0");
    }

    @Test
    void the_result_says_what_it_was_made_of_and_keeps_what_is_referred_to() throws IOException {
        var draft = resolved("""
                "imports": [{"href": "low", "include-controls": [{"with-ids": ["ac-1"]}]}],
                "back-matter": {"resources": [
                  {"uuid": "11111111-1111-4111-8111-111111111111", "title": "Nobody refers to it"},
                  {"uuid": "22222222-2222-4222-8222-222222222222", "title": "Kept",
                   "props": [{"name": "keep", "value": "always"}]}]}""");
        var annex = Objects.requireNonNull(draft.edition().annex());
        assertThat(annex.metadata().links())
                .extracting("rel", "href")
                .containsExactly(tuple("source-profile", "urn:uuid:0f7e6a5d-4c3b-4a29-8b18-070605040302"));
        assertThat(annex.metadata().properties()).extracting("name").contains("resolution-tool");
        var matter = Objects.requireNonNull(annex.backMatter());
        assertThat(matter.resources())
                .extracting("title")
                .contains("Kept")
                .doesNotContain("Nobody refers to it")
                .hasSizeBetween(2, 20);
    }

    @Test
    void parameters_come_along_where_something_fills_them_in() throws IOException {
        var source = """
                {"catalog": {"uuid": "6f2c2e0c-8e0a-4f0e-9d46-3c5a2f8b9a01", "metadata": {"title": "Low",
                  "last-modified": "2026-01-01T00:00:00Z", "version": "1", "oscal-version": "1.1.3",
                "parties": [{"uuid": "11111111-1111-4111-8111-111111111110", "type": "organization", "name": "Us"}]},
                  "params": [{"id": "whole", "label": "of the catalogue"}, {"id": "idle", "label": "of nobody"}],
                  "groups": [{"id": "g", "title": "G",
                    "params": [{"id": "grouped", "label": "by {{ insert: param, whole }}"}, {"id": "unused", "label": "x"}],
                    "controls": [{"id": "c-1", "title": "C", "parts": [
                                    {"name": "statement", "prose": "Do {{ insert: param, grouped }}."}]},
                                 {"id": "c-2", "title": "D", "params": [{"id": "elsewhere", "label": "y"}]}]}]}}""";
        var low = Given.read(new OscalIn(none -> Optional.empty()).json(), source, findings)
                .catalog("sha256:0");
        var in = new OscalIn(id -> Optional.of(low));
        var profile = HEAD + """
                "imports": [{"href": "low", "include-controls": [{"with-ids": ["c-1"]}]}], %s
                "modify": {"set-parameters": [{"param-id": "whole", "values": ["all of us"]}]}}}""";
        var flat = Given.read(in.json(), profile.formatted(""), findings);
        assertThat(Objects.requireNonNull(flat.edition().annex()).parameters())
                .extracting("id")
                .containsExactlyInAnyOrder("grouped", "whole");
        var asIs = Given.read(in.json(), profile.formatted("\"merge\": {\"as-is\": true},"), findings);
        var group = Objects.requireNonNull(asIs.items().getFirst().detail());
        assertThat(group.parameters()).extracting("id").containsExactly("grouped");
        assertThat(Objects.requireNonNull(asIs.edition().annex()).parameters())
                .extracting("id", "values")
                .containsExactly(tuple("whole", List.of("all of us")));
        assertThat(findings.kept()).isEmpty();
    }

    @Test
    void a_structure_of_ones_own_may_take_a_control_out_of_the_one_above_it() throws IOException {
        var draft = resolved("""
                "imports": [{"href": "low", "include-controls": [
                  {"with-ids": ["ia-2"], "with-child-controls": "yes"}]}],
                "merge": {"custom": {"insert-controls": [{"include-controls": [{"with-ids": ["ia-2.8", "ac-1"]}]}],
                  "groups": [{"id": "rest", "title": "The rest", "insert-controls": [{"include-controls": [
                    {"with-ids": ["ia-2"]}]}]}]}}""");
        assertThat(draft.items()).extracting(Item::code).containsExactly("ia-2.8", "rest", "ia-2");
        assertThat(findings.kept()).extracting(Finding::code).containsExactly("no-such-control");
    }

    @Test
    void two_structures_at_once_and_unknown_methods_are_told() throws IOException {
        resolved("""
                "imports": [{"href": "low", "include-controls": [{"with-ids": ["ac-1"]}]}],
                "merge": {"as-is": true, "flat": {}, "combine": {"method": "mix"}}""");
        assertThat(findings.kept()).extracting(Finding::code).containsExactly("value-unknown", "merge-unclear");
    }

    @Test
    void the_guideline_can_be_tailored_in_both_languages() throws IOException {
        var draft = resolved("""
                "imports": [{"href": "nisc-4-measures",
                  "include-controls": [{"matching": [{"pattern": "item-1.1.*"}]}]}], "merge": {"as-is": true}""");
        assertThat(draft.items())
                .allMatch(item -> item.title().ja() != null && item.title().en() != null);
        assertThat(draft.items()).extracting(Item::code).contains("1", "1.1", "1.1.1", "1.1.1-1", "1.1.1-1.1");
    }
}
