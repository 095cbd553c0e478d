package shishin.catalog.edition.builtin;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class BuiltinEditionsTest {

    @Test
    void a_file_that_cannot_be_read_is_named_by_what_it_should_be() {
        var otherNames = new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE);
        assertThatThrownBy(() -> new BuiltinEditions(otherNames).catalogs().toList())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("is not a Edition");
    }
}
