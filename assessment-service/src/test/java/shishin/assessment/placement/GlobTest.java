package shishin.assessment.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest(name = "{0} fits {1}: {2}")
    @CsvSource({
        "a*c,      abc,       true",
        "a*c,      ac,        true",
        "a*c,      abcd,      false",
        "a?c,      abc,       true",
        "a?c,      ac,        false",
        "*,        anything,  true",
        "*b*,      abc,       true",
        "*b*b*,    abc,       false",
        "iam_*mfa*,iam_root_mfa_enabled, true",
        "abc,      ABC,       false",
        "**a**,    a,         true",
    })
    void a_pattern_fits_or_not(String pattern, String text, boolean fits) {
        assertThat(Glob.fits(pattern, text)).isEqualTo(fits);
    }

    @Test
    void no_pattern_takes_long() {
        Assertions.assertTimeout(
                Duration.ofSeconds(1),
                () -> assertThat(Glob.fits("*a".repeat(100), "a".repeat(10_000) + "b"))
                        .isFalse());
    }
}
