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
    void what_differs_at_length_is_taken_out_and_put_in_whole_between_the_words_that_stay() {
        var before = "Keep " + "old ".repeat(400) + "logs.";
        var after = "Keep " + "new ".repeat(400) + "logs.";
        assertThat(WordDiff.between(before, after, Language.EN))
                .containsExactly(
                        new Edit(KEPT, "Keep "),
                        new Edit(REMOVED, "old ".repeat(400).strip()),
                        new Edit(ADDED, "new ".repeat(400).strip()),
                        new Edit(KEPT, " logs."));
        assertThat(WordDiff.between("a b c d", "a x c y", Language.EN)).hasSizeGreaterThan(4);
    }

    private static String without(List<Edit> edits, Edit.Act act) {
        return edits.stream().filter(edit -> edit.act() != act).map(Edit::text).collect(Collectors.joining());
    }
}
