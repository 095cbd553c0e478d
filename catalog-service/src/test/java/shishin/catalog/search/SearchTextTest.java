package shishin.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest(name = "{0} is looked for as {1}: {2}")
    @CsvSource({
        "Encryption, encryption, case",
        "ＩＴ, it, full width",
        "ﾊﾞｯｸｱｯﾌﾟ, バックアップ, half width with marks",
        "Straße, strasse, one letter that is two in capitals",
        "①, 1, a circled digit",
    })
    void spellings_of_one_word_are_one(String written, String sought, String reason) {
        assertThat(SearchText.words(written)).containsExactly(sought);
    }

    @ParameterizedTest
    @CsvSource({"'risk　評価'", "' risk  評価 '", "'risk\t評価'"})
    void words_are_split_at_any_blank(String query) {
        assertThat(SearchText.words(query)).containsExactly("risk", "評価");
    }
}
