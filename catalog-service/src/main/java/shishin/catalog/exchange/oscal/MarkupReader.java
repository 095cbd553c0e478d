package shishin.catalog.exchange.oscal;

import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import shishin.catalog.exchange.Unreadable;

/**
 * Reads OSCAL's mark-up of texts as the Markdown that stands for it in JSON. Every method begins at the start of an
 * element and ends at its end.
 */
final class MarkupReader {

    private static final Set<String> BLOCKS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre", "table", "blockquote", "hr");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final XMLStreamReader in;
    private final Intake intake;

    MarkupReader(XMLStreamReader in, Intake intake) {
        this.in = in;
        this.intake = intake;
    }

    static boolean isBlock(String element) {
        return BLOCKS.contains(element);
    }

    static boolean isText(XMLStreamReader in) {
        return in.getEventType() == XMLStreamConstants.CHARACTERS || in.getEventType() == XMLStreamConstants.CDATA;
    }

    /** The text alone, whatever it is marked as. */
    String text() throws XMLStreamException, Unreadable {
        var text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> take(text);
                default -> {}
            }
        }
        return text.toString();
    }

    /** A text comes in pieces. */
    private void take(StringBuilder text) throws Unreadable {
        intake.take(in.getTextLength(), place());
        intake.write(in.getTextLength(), place());
        text.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
    }

    /** Appends, unless it becomes too much. */
    void write(String text, StringBuilder into) throws Unreadable {
        intake.write(text.length(), place());
        into.append(text);
    }

    private String place() {
        var location = in.getLocation();
        return location.getLineNumber() + ":" + location.getColumnNumber();
    }

    void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            var event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) depth++;
            else if (event == XMLStreamConstants.END_ELEMENT) depth--;
        }
    }

    /** Inline mark-up as one line of Markdown. */
    String line() throws XMLStreamException, Unreadable {
        var line = new StringBuilder();
        var text = new StringBuilder();
        while (in.next() != XMLStreamConstants.END_ELEMENT) {
            if (isText(in)) take(text);
            else if (in.isStartElement()) {
                text(text, line);
                inline(line);
            }
        }
        text(text, line);
        return line.toString().strip();
    }

    /** Blank as HTML reads it: any run of it is one, and none is kept at the beginning. What was gathered is used up. */
    private void text(StringBuilder raw, StringBuilder into) throws Unreadable {
        var text = BLANKS.matcher(raw).replaceAll(" ");
        var fresh = into.isEmpty() || into.charAt(into.length() - 1) == '\n' || into.charAt(into.length() - 1) == ' ';
        raw.setLength(0);
        write(PlainText.within(fresh ? text.stripLeading() : text), into);
    }

    private void inline(StringBuilder into) throws XMLStreamException, Unreadable {
        switch (in.getLocalName()) {
            case "em", "i" -> marked("*", into);
            case "strong", "b" -> marked("**", into);
            case "sub" -> marked("~", into);
            case "sup" -> marked("^", into);
            case "q" -> marked("\"", into);
            case "code" -> write('`' + text() + '`', into);
            case "a" -> link(attribute("href"), into);
            case "img" -> image(into);
            case "insert" -> insert(into);
            case "br" -> {
                into.append("\n");
                skip();
            }
            default -> write(line(), into);
        }
    }

    private void marked(String mark, StringBuilder into) throws XMLStreamException, Unreadable {
        write(mark + line() + mark, into);
    }

    private void link(@Nullable String href, StringBuilder into) throws XMLStreamException, Unreadable {
        write("[%s](%s)".formatted(line(), href), into);
    }

    private void image(StringBuilder into) throws XMLStreamException, Unreadable {
        var title = attribute("title");
        var source = title.isEmpty() ? attribute("src") : "%s \"%s\"".formatted(attribute("src"), title);
        write("![%s](%s)".formatted(attribute("alt"), source), into);
        skip();
    }

    private void insert(StringBuilder into) throws XMLStreamException, Unreadable {
        write("{{ insert: %s, %s }}".formatted(attribute("type"), attribute("id-ref")), into);
        skip();
    }

    private String attribute(String name) {
        var value = in.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }

    /** All blocks in an element. */
    String blocks() throws XMLStreamException, Unreadable {
        var blocks = new StringBuilder();
        var text = new StringBuilder();
        while (in.next() != XMLStreamConstants.END_ELEMENT) {
            if (isText(in)) take(text);
            else if (in.isStartElement()) {
                text(text, blocks);
                if (isBlock(in.getLocalName())) block(blocks);
                else inline(blocks);
            }
        }
        text(text, blocks);
        return blocks.toString().strip();
    }

    /** Appends one block. */
    void block(StringBuilder into) throws XMLStreamException, Unreadable {
        var name = in.getLocalName();
        var block = switch (name) {
            case "ul", "ol" -> list(name.equals("ol"));
            case "pre" -> "```\n" + text().strip() + "\n```";
            case "blockquote" -> "> " + blocks().replace("\n", "\n> ");
            case "table" -> new TableMarkup(in, this).read();
            case "p" -> PlainText.paragraph(line());
            case "hr" -> {
                skip();
                yield "---";
            }
            default -> "#".repeat(name.charAt(1) - '0') + " " + line();
        };
        write(into.isEmpty() ? block : "\n\n" + block, into);
    }

    private String list(boolean numbered) throws XMLStreamException, Unreadable {
        var list = new StringBuilder();
        int number = 1;
        while (in.next() != XMLStreamConstants.END_ELEMENT) {
            if (!in.isStartElement()) continue;
            var mark = numbered ? number++ + ". " : "- ";
            var below = blocks().replace("\n\n", "\n").replace("\n", "\n" + " ".repeat(mark.length()));
            write((list.isEmpty() ? "" : "\n") + mark + below, list);
        }
        return list.toString();
    }
}
