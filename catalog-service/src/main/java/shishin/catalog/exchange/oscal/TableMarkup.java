package shishin.catalog.exchange.oscal;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import shishin.catalog.exchange.Unreadable;

/** Reads a table as Markdown's; its first row is the head. Begins at the start of the element and ends at its end. */
record TableMarkup(XMLStreamReader in, MarkupReader markup) {

    String read() throws XMLStreamException, Unreadable {
        var table = new StringBuilder();
        while (in.next() != XMLStreamConstants.END_ELEMENT) if (in.isStartElement()) row(table);
        return table.toString();
    }

    private void row(StringBuilder table) throws XMLStreamException, Unreadable {
        if (!in.getLocalName().equals("tr")) {
            while (in.next() != XMLStreamConstants.END_ELEMENT) if (in.isStartElement()) row(table);
            return;
        }
        var head = table.isEmpty();
        var rule = new StringBuilder("|");
        table.append(head ? "|" : "\n|");
        while (in.next() != XMLStreamConstants.END_ELEMENT) {
            if (!in.isStartElement()) continue;
            markup.write(" %s |".formatted(markup.line().replace("|", "\\|")), table);
            rule.append(" --- |");
        }
        if (head) table.append('\n').append(rule);
    }
}
