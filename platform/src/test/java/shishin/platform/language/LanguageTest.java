package shishin.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                      | JA | nothing asked: the guideline's own",
                "' '                    | JA | nothing said",
                "en                     | EN |",
                "en-GB,en;q=0.8         | EN | a region of it",
                "ja,en                  | JA | the first of equals",
                "ja;q=0.5,en;q=0.9      | EN | the better one",
                "de,fr;q=0.9            | JA | neither",
                "de,en;q=0.1            | EN | better than none",
                "en;q=0                 | JA | expressly not",
                "*                      | JA |",
                "not a language;;q=,,   | JA | no header at all"
            })
    void the_better_of_the_two_answers(@Nullable String header, Language answer) {
        assertThat(Language.of(header)).isEqualTo(answer);
    }
}
