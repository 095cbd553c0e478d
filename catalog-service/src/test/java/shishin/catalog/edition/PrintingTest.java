package shishin.catalog.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import shishin.catalog.edition.builtin.Guideline;
import shishin.platform.language.Language;
import shishin.platform.page.Page;

/** Published content is written out as JSON when it is shelved, and copied when it is read. */
class PrintingTest {

    private final AtomicInteger written = new AtomicInteger();
    private final ObjectMapper json = new ObjectMapper().registerModules(new JavaTimeModule(), counting());

    private SimpleModule counting() {
        return new SimpleModule().addSerializer(ItemView.class, new JsonSerializer<>() {
            @Override
            public void serialize(ItemView view, JsonGenerator out, SerializerProvider provider) throws IOException {
                written.incrementAndGet();
                out.writeString(view.code());
            }
        });
    }

    @Test
    void a_page_of_fifty_is_copied_and_serialises_no_item_anew() throws IOException {
        var catalog = Guideline.read();
        var printing = new Printing(catalog, Language.JA, json);
        int once = written.get();
        assertThat(once).isGreaterThan(1_000);
        var page = new Page<>(catalog.items().limit(50).map(printing::listed).toList(), null, null);
        var first = catalog.items().findFirst().orElseThrow();
        assertThat(json.readTree(json.writeValueAsBytes(page)).at("/items"))
                .hasSize(50)
                .first()
                .satisfies(item -> assertThat(item.asText()).isEqualTo(first.code()));
        assertThat(written).hasValue(once);
    }

    @Test
    void one_item_is_the_same_bytes_every_time() {
        var printing = new Printing(Guideline.read(), Language.EN, json);
        int once = written.get();
        assertThat(printing.item("1.2.3-4")).isSameAs(printing.item("1.2.3-4"));
        assertThat(written).hasValue(once);
    }
}
