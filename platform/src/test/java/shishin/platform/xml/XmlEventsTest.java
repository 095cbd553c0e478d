package shishin.platform.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlEventsTest {

    private static final String LONG = "x".repeat(5_000_000);

    private static int events(String document) throws XMLStreamException {
        var reader = XmlEvents.of(new ByteArrayInputStream(document.getBytes(UTF_8)));
        int events = 0;
        for (; reader.hasNext(); events++) reader.next();
        return events;
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"<a b=','/>", "<a><!--,--></a>", "<a><![CDATA[,]]></a>", "<a><?b ,?></a>", "<!--,--><a/>"})
    void what_must_be_held_whole_is_no_longer_than_can_be(String before, String after) throws XMLStreamException {
        assertThat(events(before + "x" + after)).isPositive();
        assertThatThrownBy(() -> events(before + LONG + after)).isInstanceOf(XMLStreamException.class);
    }

    @Test
    void a_text_comes_in_pieces_however_long_it_is() throws XMLStreamException {
        assertThat(events("<a>" + LONG + "</a>")).isGreaterThan(100);
    }

    @Test
    void a_document_of_many_small_events_may_be_long() throws XMLStreamException {
        assertThat(events("<a>" + "<b c='d'>e</b>".repeat(500_000) + "</a>")).isGreaterThan(1_500_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>
            <!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname">]><a>&e;</a>
            """)
    void no_entity_is_read(String document) {
        assertThatThrownBy(() -> events(document)).isInstanceOf(XMLStreamException.class);
    }
}
