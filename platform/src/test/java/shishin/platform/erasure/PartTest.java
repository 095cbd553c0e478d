package shishin.platform.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartTest {

    private static Part part(String name, String... referred) {
        return new Part(name, name, 5_000, Set.of(referred));
    }

    @Test
    void what_refers_comes_before_what_is_referred_to() {
        var risk = part("risk");
        var analysis = part("analysis", "risk");
        var note = part("note", "analysis", "risk");
        assertThat(Part.inOrder(List.of(risk, analysis, note))).containsExactly(note, analysis, risk);
    }

    @Test
    void rows_that_refer_to_their_own_table_go_at_once_and_others_by_blocks() {
        assertThat(part("issue", "issue").step()).isEqualTo(5_000);
        assertThat(part("risk", "issue").step()).isEqualTo(1_000);
    }

    @Test
    void tables_that_refer_to_each_other_are_told_of() {
        var parts = List.of(part("hen", "egg"), part("egg", "hen"));
        assertThatThrownBy(() -> Part.inOrder(parts))
                .hasMessageContaining("hen")
                .hasMessageContaining("egg");
    }
}
