package shishin.catalog.exchange.oscal;

import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads OSCAL's mark-up of texts as the Markdown that stands for it in JSON. Every method begins at the start of an
 * element and ends at its end.
 */
final class MarkupReader {

    private static final Set<String> BLOCKS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre", "table", "blockquote", "hr");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** What plain text must not be taken for. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*]|(?<!\\w)_|_(?!\\w)");

    private final XMLStreamReader in;

    MarkupReader(XMLStreamReader in) {
        this.in = in;
    }

    static boolean isBlock(String element) {
        return BLOCKS.contains(element);
    }

    /** The text alone, whatever it is marked as. */
    String text() throws XMLStreamException {
        var text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(in.getText());
                default -> {}
            }
        }
        return text.toString();
    }

    void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            var event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) depth++;
            else if (event == XMLStreamConstants.END_ELEMENT) depth--;
        }
    }

    /** Inline mark-up as one line of Markdown. */
    String line() throws XMLStreamException {
        var line = new StringBuilder();
        while (in.next() != XMLStreamConstants.END_ELEMENT) {
            if (in.isStartElement()) inline(line);
            else if (in.isCharacters()) text(in.getText(), line);
        }
        return line.toString().strip();
    }

    /** Blank as HTML reads it: any run of it is one, and none is kept at the beginning. */
    private static void text(String raw, StringBuilder into) {
        var text = BLANKS.matcher(raw).replaceAll(" ");
        var fresh = into.isEmpty() || into.charAt(into.length() - 1) == '\n' || into.charAt(into.length() - 1) == ' ';
        into.append(SPECIAL.matcher(fresh ? text.stripLeading() : text).replaceAll("\\\\$0"));
    }

    private void inline(StringBuilder into) throws XMLStreamException {
        switch (in.getLocalName()) {
            case "em", "i" -> marked("*", into);
            case "strong", "b" -> marked("**", into);
            case "sub" -> marked("~", into);
            case "sup" -> marked("^", into);
            case "q" -> marked("\"", into);
            case "code" -> into.append('`').append(text()).append('`');
            case "a" -> link(attribute("href"), into);
            case "img" -> image(into);
            case "insert" -> insert(into);
            case "br" -> {
                into.append("\n");
                skip();
            }
            default -> into.append(line());
        }
    }

    private void marked(String mark, StringBuilder into) throws XMLStreamException {
        into.append(mark).append(line()).append(mark);
    }

    private void link(@Nullable String href, StringBuilder into) throws XMLStreamException {
        into.append('[').append(line()).append("](").append(href).append(')');
    }

    private void image(StringBuilder into) throws XMLStreamException {
        into.append("![%s](%s)".formatted(attribute("alt"), attribute("src")));
        skip();
    }

    private void insert(StringBuilder into) throws XMLStreamException {
        into.append("{{ insert: %s, %s }}".formatted(attribute("type"), attribute("id-ref")));
        skip();
    }

    private String attribute(String name) {
        var value = in.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }

    /** All blocks in an element. */
    String blocks() throws XMLStreamException {
        var blocks = new StringBuilder();
        while (in.next() != XMLStreamConstants.END_ELEMENT) {
            if (in.isStartElement() && isBlock(in.getLocalName())) block(blocks);
            else if (in.isStartElement()) inline(blocks);
            else if (in.isCharacters()) text(in.getText(), blocks);
        }
        return blocks.toString().strip();
    }

    /** Appends one block. */
    void block(StringBuilder into) throws XMLStreamException {
        var name = in.getLocalName();
        var block = switch (name) {
            case "ul", "ol" -> list(name.equals("ol"));
            case "pre" -> "```\n" + text().strip() + "\n```";
            case "blockquote" -> "> " + blocks().replace("\n", "\n> ");
            case "table" -> table();
            case "p" -> line();
            case "hr" -> {
                skip();
                yield "---";
            }
            default -> "#".repeat(name.charAt(1) - '0') + " " + line();
        };
        into.append(into.isEmpty() ? "" : "\n\n").append(block);
    }

    private String list(boolean numbered) throws XMLStreamException {
        var list = new StringBuilder();
        int number = 1;
        while (in.next() != XMLStreamConstants.END_ELEMENT) {
            if (!in.isStartElement()) continue;
            var mark = numbered ? number++ + ". " : "- ";
            list.append(list.isEmpty() ? "" : "\n").append(mark);
            list.append(blocks().replace("\n\n", "\n").replace("\n", "\n" + " ".repeat(mark.length())));
        }
        return list.toString();
    }

    private String table() throws XMLStreamException {
        var table = new StringBuilder();
        while (in.next() != XMLStreamConstants.END_ELEMENT) if (in.isStartElement()) row(table);
        return table.toString();
    }

    private void row(StringBuilder table) throws XMLStreamException {
        if (!in.getLocalName().equals("tr")) {
            while (in.next() != XMLStreamConstants.END_ELEMENT) if (in.isStartElement()) row(table);
            return;
        }
        var head = table.isEmpty();
        var rule = new StringBuilder("|");
        table.append(head ? "|" : "\n|");
        while (in.next() != XMLStreamConstants.END_ELEMENT) {
            if (!in.isStartElement()) continue;
            table.append(' ').append(line().replace("|", "\\|")).append(" |");
            rule.append(" --- |");
        }
        if (head) table.append('\n').append(rule);
    }
}
