package shishin.catalog.exchange.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shishin.catalog.edition.Item;
import shishin.catalog.finding.Finding;

class CsfMarksTest {

    private static List<Item> standing(String type) throws IOException {
        return Given.csf().items().stream()
                .filter(item ->
                        item.detail() != null && type.equals(item.detail().type()))
                .filter(Item::assessable)
                .toList();
    }

    @Test
    void what_stands_is_the_framework() throws IOException {
        assertThat(standing("subcategory")).hasSize(106);
        assertThat(standing("category")).hasSize(22);
    }

    @Test
    void what_was_withdrawn_is_marked_and_told() throws IOException {
        var findings = Given.findings();
        var draft = new OscalIn(edition -> Optional.empty()).xml().read(Given.file(Given.CSF), findings);
        assertThat(draft.items())
                .filteredOn(item -> item.detail() != null && item.detail().withdrawn())
                .hasSize(79 + 12)
                .extracting(Item::code)
                .contains("ID.BE", "ID.BE-01", "ID.AM-06")
                .doesNotContain("GV.OC", "GV.OC-01");
        assertThat(findings.kept())
                .filteredOn(finding -> finding.code().equals("withdrawn-unsaid"))
                .hasSize(79 + 12)
                .extracting(Finding::text)
                .first()
                .asString()
                .contains("counts as withdrawn");
    }

    @Test
    void elsewhere_a_missing_example_says_nothing() throws IOException {
        var json = """
                {"catalog": {"metadata": {"title": "T", "version": "1", "oscal-version": "1.1.3"},
                  "controls": [{"id": "a", "class": "subcategory", "title": "A"}]}}""";
        var draft = Given.read(new OscalIn(edition -> Optional.empty()).json(), json, Given.findings());
        assertThat(draft.items()).allMatch(Item::assessable);
    }
}
