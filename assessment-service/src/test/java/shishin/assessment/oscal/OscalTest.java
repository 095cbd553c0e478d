package shishin.assessment.oscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OscalTest {

    @ParameterizedTest
    @ValueSource(strings = {"plain", "two\nlines", " blanks ", "in-remarks", "", "指針"})
    void every_text_survives_as_a_property(String text) {
        var owner = OscalFiles.document();
        Oscal.property(owner, "name", text);
        Oscal.property(owner, "name", null);
        assertThat(Oscal.properties(owner, "name")).containsExactly(text);
        assertThat(Oscal.property(owner, "other")).isEmpty();
    }

    @Test
    void properties_of_others_are_not_ours() {
        var owner = OscalFiles.document();
        owner.putArray("props").addObject().put("name", "grade").put("value", "MAJOR");
        owner.withArray("props")
                .addObject()
                .put("name", "grade")
                .put("ns", "https://example.org")
                .put("value", "MINOR");
        assertThat(Oscal.properties(owner, "grade")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.2.3-4, _1.2.3-4", "A.5.1, A.5.1", "a b, a-b", "_x, _x"})
    void an_id_begins_with_a_letter_or_an_underscore(String code, String token) {
        assertThat(Oscal.token(code)).isEqualTo(token);
    }

    @Test
    void the_same_name_gives_the_same_id_of_version_5() {
        assertThat(Oscal.uuid("a")).isEqualTo(Oscal.uuid("a")).isNotEqualTo(Oscal.uuid("b"));
        assertThat(UUID.fromString(Oscal.uuid("a")).version()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"catalog\":[]}", "{\"catalog\":", "not json"})
    void what_is_no_such_document_is_refused(String text) {
        assertThatThrownBy(() ->
                        OscalFiles.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "catalog"))
                .isInstanceOf(NotAnOscalDocument.class);
    }
}
