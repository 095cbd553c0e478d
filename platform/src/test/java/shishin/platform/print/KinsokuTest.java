package shishin.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinsokuTest {

    /** Every Latin character half as wide as the others, in size 1. */
    private final Kinsoku kinsoku = new Kinsoku(one -> one < 0x250 ? 0.5f : 1);

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "あいうえおかきく, あいうえお|かきく, a line holds as many characters as fit",
        "あいうえお、かき, あいうえ|お、かき, no comma begins a line",
        "あいうえ「かきく」, あいうえ|「かきく」, no bracket that opens ends a line",
        "あいうえお」。か, あいうえ|お」。か, what closes stays together with what it closes",
        "あいうえデータ, あいうえ|データ, no long vowel mark begins a line",
        "情報security対策, 情報|security対|策, a word is not broken",
        "abcdefghijklmnop, abcdefghij|klmnop, unless it is wider than the line",
        "the cat sat on it, the cat|sat on it, spaces end a line and begin none",
        "1.2.3-4.1の項目あいう, 1.2.3-4.1|の項目あい|う, a code is not broken"
    })
    void lines_are_broken_as_they_are_in_print(String text, String lines, String rule) {
        assertThat(String.join("|", kinsoku.lines(text, 5, 1))).isEqualTo(lines);
    }

    @Test
    void line_breaks_of_the_text_are_kept() {
        assertThat(kinsoku.lines("あ\n\nい", 5, 1)).containsExactly("あ", "", "い");
    }

    @Test
    void every_text_ends_however_narrow_the_measure() {
        assertThat(kinsoku.lines("、、「「", 0.1f, 1)).containsExactly("、", "、", "「", "「");
    }
}
