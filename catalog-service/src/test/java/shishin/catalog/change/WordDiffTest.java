package shishin.catalog.change;

import static org.assertj.core.api.Assertions.assertThat;
import static shishin.catalog.change.Edit.Act.ADDED;
import static shishin.catalog.change.Edit.Act.KEPT;
import static shishin.catalog.change.Edit.Act.REMOVED;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.platform.language.Language;

class WordDiffTest {

    @Test
    void words_are_kept_taken_out_and_put_in() {
        assertThat(WordDiff.between("Keep a record", "Keep the record", Language.EN))
                .containsExactly(
                        new Edit(KEPT, "Keep "),
                        new Edit(REMOVED, "a"),
                        new Edit(ADDED, "the"),
                        new Edit(KEPT, " record"));
    }

    @ParameterizedTest
    @CsvSource({
        "委託先の管理を行う, 委託先の監視と管理を行う",
        "記録を保管する,     ログを1年間保管する。",
        "同じ文,             同じ文",
        "'',                 新しい文",
        "A B C,              C B A"
    })
    void the_edits_give_both_texts(String before, String after) {
        var edits = WordDiff.between(before, after, Language.JA);
        assertThat(without(edits, ADDED)).isEqualTo(before);
        assertThat(without(edits, REMOVED)).isEqualTo(after);
    }

    @Test
    void a_text_that_was_not_there_is_put_in_whole() {
        assertThat(WordDiff.between(null, "New rule", Language.EN)).containsExactly(new Edit(ADDED, "New rule"));
        assertThat(WordDiff.between("Old rule", null, Language.EN)).containsExactly(new Edit(REMOVED, "Old rule"));
        assertThat(WordDiff.between(null, null, Language.EN)).isEmpty();
    }

    @Test
    void beyond_what_anybody_reads_a_text_is_shown_whole() {
        var longest = "a ".repeat(2_500);
        assertThat(WordDiff.between(longest, longest.strip(), Language.EN))
                .containsExactly(new Edit(KEPT, longest.strip()), new Edit(REMOVED, " "));
        var longer = longest + "b";
        assertThat(WordDiff.between(longer, "b", Language.EN))
                .containsExactly(new Edit(REMOVED, longer), new Edit(ADDED, "b"));
        assertThat(WordDiff.between("b", longer, Language.EN))
                .containsExactly(new Edit(REMOVED, "b"), new Edit(ADDED, longer));
    }

    private static String without(List<Edit> edits, Edit.Act act) {
        return edits.stream().filter(edit -> edit.act() != act).map(Edit::text).collect(Collectors.joining());
    }
}
