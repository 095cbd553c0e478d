package shishin.catalog.edition.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RevisionTest {

    @Test
    void content_does_not_change_without_its_revision() {
        var guideline = Guideline.read();
        assertThat(guideline.standing().revision() + " " + guideline.digest())
                .as("a file of the edition changed: raise its revision in BuiltinEditions, then write both down here")
                .isEqualTo("1 sha256:52812d4f0a5020e5932cca3f78d993d3a2f91c2ceabf81aee3f12b7ba345fd3b");
    }
}
