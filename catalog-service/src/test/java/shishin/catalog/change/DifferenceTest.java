package shishin.catalog.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.catalog.Drafts;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Corrections;
import shishin.catalog.edition.Draft;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.Kind;
import shishin.catalog.edition.Text;
import shishin.platform.language.Language;

class DifferenceTest {

    private static final List<String> WORDS = List.of(
            "access",
            "records",
            "backup",
            "network",
            "supplier",
            "incident",
            "training",
            "media",
            "keys",
            "rooms",
            "alarms",
            "mail",
            "remote",
            "visitors",
            "changes",
            "tests",
            "logs",
            "patches",
            "time",
            "paper");

    private static Catalog catalog(String... lines) {
        return catalog(List.of(lines));
    }

    private static Catalog catalog(List<String> lines) {
        return Drafts.of("rules", lines).catalog("sha256:" + lines.hashCode());
    }

    private static Changes changes(Catalog before, Catalog after, Succession... successions) {
        return new Changes(new Difference(before, after, List.of(successions)));
    }

    private static List<String> keys(Changes changes) {
        return changes.all(null).stream()
                .map(change -> change.key() + " " + change.kinds())
                .toList();
    }

    @Test
    void an_edition_does_not_differ_from_itself() {
        var rules = catalog("A=Keep records", "A.1=For a year");
        assertThat(changes(rules, rules).all(null)).isEmpty();
    }

    @Test
    void lines_are_told_apart_by_their_codes() {
        var before = catalog("A=Keep records", "A.1=For a year", "B=Lock doors");
        var after = catalog("A=Keep all records", "A.1=For a year", "C=Close windows");
        assertThat(keys(changes(before, after))).containsExactly("A A [REWORDED]", "+C [ADDED]", "-B [REMOVED]");
    }

    @Test
    void a_table_of_successors_goes_before_the_codes() {
        var before = catalog("1=Keep records", "2=Lock doors", "3=Train people");
        var after = catalog("1=Keep records", "2=Watch visitors", "3=Lock doors", "4=Train all people");
        var renumbered = changes(before, after, new Succession("2", List.of("3")), new Succession("3", List.of("4")));
        assertThat(keys(renumbered)).containsExactly("+2 [ADDED]", "2 3 [MOVED]", "3 4 [MOVED, REWORDED]");
        assertThat(renumbered.difference().pairsOf("2").getFirst().basis()).isEqualTo(Basis.SUCCESSOR);
    }

    @Test
    void a_line_that_the_table_drops_is_removed_though_its_code_is_used_again() {
        var before = catalog("1=Keep records");
        var after = catalog("1=Lock doors");
        assertThat(keys(changes(before, after, new Succession("1", List.of()))))
                .containsExactly("+1 [ADDED]", "-1 [REMOVED]");
    }

    @Test
    void below_a_renamed_heading_nothing_is_moved_that_only_went_along() {
        var before = catalog("A=Records", "X=Keep them", "Y=Show them");
        var moved =
                Drafts.of("rules", "B=Records", "X=Keep them", "Y=Show them").catalog("b");
        var difference = new Difference(before, moved, List.of(new Succession("A", List.of("B"))));
        assertThat(difference
                        .pairs()
                        .filter(pair -> !pair.kinds().isEmpty())
                        .map(pair -> pair.before().code()))
                .containsExactly("A");
    }

    @Test
    void a_line_below_another_heading_is_moved() {
        var before = catalog("A=Records", "B=Doors", "A.1=Keep");
        var items = before.items()
                .map(item -> item.code().equals("A.1") ? Drafts.line("A.1", "B", 1, Kind.CONTROL, 2, "Keep") : item)
                .toList();
        var after = new Draft(before.edition(), items, Corrections.NONE).catalog("after");
        assertThat(keys(changes(before, after))).containsExactly("A.1 A.1 [MOVED]");
    }

    @Test
    void a_line_that_goes_below_a_heading_or_leaves_it_is_moved() {
        var apart = catalog("A=Records", "B=Keep");
        var items = apart.items()
                .map(item -> item.code().equals("B") ? Drafts.line("B", "A", 1, Kind.CONTROL, 2, "Keep") : item)
                .toList();
        var below = new Draft(apart.edition(), items, Corrections.NONE).catalog("below");
        assertThat(keys(changes(apart, below))).containsExactly("B B [MOVED]");
        assertThat(keys(changes(below, apart))).containsExactly("B B [MOVED]");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "Manage passwords of users, Manage credentials of users, Manage |-passwords|+credentials| of users",
        "Keep records, Keep all records, Keep |+all |records",
        "Keep, Lock, -Keep|+Lock",
    })
    void the_changed_words_are_shown(String before, String after, String edits) {
        assertThat(shown(WordDiff.between(before, after, Language.EN))).isEqualTo(edits);
    }

    @Test
    void the_changed_words_are_shown_in_japanese() {
        assertThat(shown(WordDiff.between("定期的なパスワードの変更", "定期的な認証情報の変更", Language.JA)))
                .isEqualTo("定期的な|-パスワード|+認証情報|の変更");
    }

    @Test
    void where_too_many_words_changed_only_what_is_around_them_is_told_apart() {
        var was = "begin %send".formatted("old ".repeat(3_000));
        var is = "begin %send".formatted("new ".repeat(3_000));
        assertThat(WordDiff.between(was, is, Language.EN))
                .extracting(Edit::act, edit -> edit.text().length())
                .containsExactly(
                        tuple(Edit.Act.KEPT, 6),
                        tuple(Edit.Act.REMOVED, 11_999),
                        tuple(Edit.Act.ADDED, 11_999),
                        tuple(Edit.Act.KEPT, 4));
    }

    private static String shown(List<Edit> edits) {
        return edits.stream()
                .map(edit -> switch (edit.act()) {
                            case KEPT -> "";
                            case REMOVED -> "-";
                            case ADDED -> "+";
                        }
                        + edit.text())
                .collect(Collectors.joining("|"));
    }

    @Test
    void what_reads_alike_is_suggested_and_never_taken_for_the_same() {
        var before = catalog("A=Passwords of administrators are changed every ninety days", "B=Lock doors");
        var after = catalog("K=Passwords of administrators are changed every sixty days", "L=Train people");
        var changes = changes(before, after);
        assertThat(changes.all(ChangeKind.MOVED)).isEmpty();
        var added = changes.difference().added();
        assertThat(changes.suggestions(added.getFirst(), ChangeKind.ADDED))
                .extracting(Similarity.Suggestion::code)
                .containsExactly("A");
        assertThat(changes.suggestions(added.getLast(), ChangeKind.ADDED)).isEmpty();
    }

    @Test
    void a_language_only_one_edition_speaks_says_nothing_about_rewording() {
        var japanese = line(new Text("記録を残す", null));
        var both = line(new Text("記録を残す", "Keep records"));
        var english = line(new Text(null, "Keep records"));
        assertThat(Wording.differs(japanese, both)).isFalse();
        assertThat(Wording.differs(japanese, english)).isTrue();
    }

    private static Item line(Text title) {
        return Drafts.line("A", null, 1, Kind.CONTROL, 1, title);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void of_hundreds_of_lines_each_change_is_found_and_nothing_else(long seed) {
        var dice = new Random(seed);
        var before = IntStream.range(0, 400)
                .mapToObj(i -> "C-%03d=%s".formatted(i, sentence(dice)))
                .toList();
        var after = new ArrayList<String>();
        var expected = new ArrayList<String>();
        var table = new ArrayList<Succession>();
        for (var line : before) {
            var code = line.substring(0, 5);
            switch (dice.nextInt(6)) {
                case 0 -> expected.add("-" + code + " [REMOVED]");
                case 1 -> {
                    after.add(line + " anew");
                    expected.add(code + " " + code + " [REWORDED]");
                }
                case 2 -> {
                    after.add("N" + line);
                    table.add(new Succession(code, List.of("N" + code)));
                    expected.add(code + " N" + code + " [MOVED]");
                }
                case 3 -> {
                    after.add(line);
                    after.add("X" + line);
                    expected.add("+X" + code + " [ADDED]");
                }
                default -> after.add(line);
            }
        }
        Collections.shuffle(after, dice);
        var changes = changes(catalog(before), catalog(after), table.toArray(Succession[]::new));
        assertThat(keys(changes)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(changes.all(null).stream().map(Change::key)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_edits_give_both_texts_back(long seed) {
        var dice = new Random(seed);
        var before = sentence(dice) + " 定期的なパスワードの変更 " + sentence(dice);
        var after = sentence(dice) + " 定期的な認証情報の変更。 " + sentence(dice);
        for (var language : Language.values()) {
            var edits = WordDiff.between(before, after, language);
            assertThat(joined(edits, Edit.Act.ADDED)).isEqualTo(before);
            assertThat(joined(edits, Edit.Act.REMOVED)).isEqualTo(after);
        }
    }

    private static String joined(List<Edit> edits, Edit.Act without) {
        return edits.stream()
                .filter(edit -> edit.act() != without)
                .map(Edit::text)
                .collect(Collectors.joining());
    }

    private static String sentence(Random dice) {
        return dice.ints(8, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
    }
}
