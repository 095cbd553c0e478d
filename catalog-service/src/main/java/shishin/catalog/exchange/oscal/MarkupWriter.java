package shishin.catalog.exchange.oscal;

import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Writes Markdown as OSCAL's mark-up. HTML within it is text: a source's tags never become tags of ours. */
final class MarkupWriter {

    private static final Pattern INSERT = Pattern.compile("\\{\\{\\s*insert:\\s*([\\w-]+),\\s*([^\\s}]+)\\s*}}");
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .customDelimiterProcessor(ScriptMark.SUB)
            .customDelimiterProcessor(ScriptMark.SUP)
            .build();

    private final XMLStreamWriter out;

    MarkupWriter(XMLStreamWriter out) {
        this.out = out;
    }

    void blocks(String markdown) throws XMLStreamException {
        children(PARSER.parse(markdown));
    }

    /** Inline mark-up: of several paragraphs, one line. */
    void line(String markdown) throws XMLStreamException {
        for (var block = PARSER.parse(markdown).getFirstChild(); block != null; block = block.getNext()) {
            if (block.getPrevious() != null) out.writeCharacters(" ");
            if (block instanceof Paragraph) children(block);
            else out.writeCharacters(markdown);
            if (!(block instanceof Paragraph)) return;
        }
    }

    private void children(Node parent) throws XMLStreamException {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) node(node);
    }

    private void node(Node node) throws XMLStreamException {
        switch (node) {
            case Text text -> text(text.getLiteral());
            case SoftLineBreak soft -> out.writeEmptyElement("br");
            case HardLineBreak hard -> out.writeEmptyElement("br");
            case Code code -> literal("code", code.getLiteral());
            case Emphasis emphasis -> element("em", emphasis);
            case StrongEmphasis strong -> element("strong", strong);
            case Link link -> link(link);
            case Image image -> image(image);
            case ScriptMark.Script script -> element(script.element(), script);
            case HtmlInline html -> out.writeCharacters(html.getLiteral());
            default -> block(node);
        }
    }

    private void block(Node node) throws XMLStreamException {
        switch (node) {
            case Paragraph paragraph -> paragraph(paragraph);
            case Heading heading -> element("h" + heading.getLevel(), heading);
            case BulletList list -> element("ul", list);
            case OrderedList list -> element("ol", list);
            case ListItem item -> element("li", item);
            case BlockQuote quote -> element("blockquote", quote);
            case FencedCodeBlock code -> literal("pre", code.getLiteral());
            case IndentedCodeBlock code -> literal("pre", code.getLiteral());
            case HtmlBlock html -> literal("p", html.getLiteral());
            case ThematicBreak rule -> out.writeEmptyElement("hr");
            case TableBlock table -> element("table", table);
            case TableRow row -> element("tr", row);
            case TableCell cell -> element(cell.isHeader() ? "th" : "td", cell);
            default -> children(node);
        }
    }

    /** In a list of lines its paragraphs need no element. */
    private void paragraph(Paragraph paragraph) throws XMLStreamException {
        if (paragraph.getParent() instanceof ListItem) children(paragraph);
        else element("p", paragraph);
    }

    private void element(String name, Node of) throws XMLStreamException {
        out.writeStartElement(name);
        children(of);
        out.writeEndElement();
    }

    private void literal(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private void text(String text) throws XMLStreamException {
        var insert = INSERT.matcher(text);
        int end = 0;
        for (; insert.find(); end = insert.end()) {
            out.writeCharacters(text.substring(end, insert.start()));
            out.writeEmptyElement("insert");
            out.writeAttribute("type", insert.group(1));
            out.writeAttribute("id-ref", insert.group(2));
        }
        out.writeCharacters(text.substring(end));
    }

    private void link(Link link) throws XMLStreamException {
        out.writeStartElement("a");
        out.writeAttribute("href", link.getDestination());
        children(link);
        out.writeEndElement();
    }

    private void image(Image image) throws XMLStreamException {
        out.writeEmptyElement("img");
        out.writeAttribute("src", image.getDestination());
        out.writeAttribute("alt", words(image));
        if (image.getTitle() != null) out.writeAttribute("title", image.getTitle());
    }

    private static String words(Node parent) {
        var words = new StringBuilder();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext())
            words.append(node instanceof Text text ? text.getLiteral() : words(node));
        return words.toString();
    }
}
