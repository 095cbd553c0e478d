package shishin.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.catalog.Drafts;

class QuestionTest {

    /** As long as a question may be. */
    private static final int LONGEST = 200;

    private final Library library = new Library();
    private final List<EditionIndex> editions =
            List.of(EditionIndex.of(Drafts.of("rules", "A-1=Multifactor authentication", "A-2=Fire drill")
                    .catalog("x")));

    private List<String> ask(String question) throws IOException {
        return library.find(question, editions, item -> true).hits().stream()
                .map(hit -> hit.item().code())
                .toList();
    }

    /** The shortest names of the things with most names: as many as fit. */
    private static String everyThing() {
        var names = Synonyms.text()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arrays.asList(line.split("\\s*(,|=>)\\s*")))
                .sorted(Comparator.comparingInt(List<String>::size).reversed())
                .map(things -> things.stream()
                        .min(Comparator.comparingInt(String::length))
                        .orElseThrow())
                .collect(Collectors.joining(" "));
        return names.substring(0, LONGEST);
    }

    @Test
    void a_question_of_things_with_many_names_is_answered() throws IOException {
        assertThat(ask(everyThing())).isSubsetOf("G", "A-1", "A-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "鍵", "あ", "一二三 ", "認証 ", "1 "})
    void a_question_as_long_as_can_be_is_answered(String piece) throws IOException {
        assertThat(ask(piece.repeat(LONGEST).substring(0, LONGEST))).isSubsetOf("G", "A-1", "A-2");
    }
}
