package shishin.catalog.exchange.oscal;

import java.util.ArrayList;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import shishin.catalog.exchange.Unreadable;
import shishin.catalog.exchange.oscal.Member.Nature;
import shishin.catalog.finding.Remedy;

/** Reads a document from XML, event by event; mark-up becomes Markdown, as the JSON form writes it. */
final class XmlDocument {

    private final XMLStreamReader in;
    private final Intake intake;
    private final MarkupReader markup;

    XmlDocument(XMLStreamReader in, Intake intake) {
        this.in = in;
        this.intake = intake;
        this.markup = new MarkupReader(in, intake);
    }

    Document read() throws XMLStreamException, Unreadable {
        while (in.next() != XMLStreamConstants.START_ELEMENT)
            if (in.getEventType() == XMLStreamConstants.DTD) throw new Unreadable(place(), "doctype");
        var shape = root(in.getLocalName());
        if (!Model.NAMESPACE.equals(in.getNamespaceURI()))
            intake.findings().warning(place(), "namespace", Remedy.MENDED, Model.NAMESPACE);
        var read = object(shape);
        return new Document(shape, read.own(), read.branches());
    }

    private Shape root(String name) throws Unreadable {
        return switch (name) {
            case "catalog" -> Model.CATALOG;
            case "profile" -> ProfileModel.PROFILE;
            default -> throw new Unreadable(place(), "not-oscal");
        };
    }

    /** At the start of an element; ends at its end. */
    private Branch object(Shape shape) throws XMLStreamException, Unreadable {
        var read = new Branch(shape, intake.node(), new ArrayList<>(), place());
        intake.enter(read.place());
        attributes(read);
        var value = shape.only(Nature.VALUE);
        if (value != null) intake.put(read.own(), value, markup.text(), read.place());
        else content(read);
        intake.leave();
        return read;
    }

    private void attributes(Branch into) throws Unreadable {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeNamespace(i) != null
                    && !in.getAttributeNamespace(i).isEmpty()) continue;
            var member = into.shape().attribute(in.getAttributeLocalName(i));
            if (member == null) intake.unknown(place(), into.shape(), in.getAttributeLocalName(i));
            else intake.put(into.own(), member, in.getAttributeValue(i), place());
        }
    }

    private void content(Branch into) throws XMLStreamException, Unreadable {
        var prose = new StringBuilder();
        while (in.next() != XMLStreamConstants.END_ELEMENT) {
            if (in.isStartElement()) element(into, prose);
            else if (MarkupReader.isText(in) && !in.isWhiteSpace())
                intake.findings()
                        .warning(
                                place(),
                                "stray-text",
                                Remedy.LEFT_OUT,
                                in.getText().strip());
        }
        var bare = into.shape().only(Nature.BARE_BLOCK);
        if (bare != null) intake.put(into.own(), bare, prose.toString(), into.place());
    }

    private void element(Branch into, StringBuilder prose) throws XMLStreamException, Unreadable {
        var member = into.shape().xml(in.getLocalName());
        if (member != null) member(member, into);
        else if (into.shape().only(Nature.BARE_BLOCK) != null && MarkupReader.isBlock(in.getLocalName()))
            markup.block(prose);
        else unknown(into);
    }

    private void unknown(Branch into) throws XMLStreamException {
        intake.unknown(place(), into.shape(), in.getLocalName());
        markup.skip();
    }

    private void member(Member member, Branch into) throws XMLStreamException, Unreadable {
        var place = place();
        switch (member.nature()) {
            case FIELD, FIELDS -> intake.put(into.own(), member, markup.text(), place);
            case LINE, LINES -> intake.put(into.own(), member, markup.line(), place);
            case BLOCK -> intake.put(into.own(), member, markup.blocks(), place);
            case OBJECT, OBJECTS -> intake.put(into.own(), into.branches(), member, object(member.of()));
            case GROUPED_OBJECTS -> grouped(member, into);
            case FLAG, VALUE, BARE_BLOCK -> throw new IllegalStateException(member.json() + " is no element");
        }
    }

    private void grouped(Member member, Branch into) throws XMLStreamException, Unreadable {
        while (in.next() != XMLStreamConstants.END_ELEMENT) {
            if (!in.isStartElement()) continue;
            if (in.getLocalName().equals(member.xml()))
                intake.put(into.own(), into.branches(), member, object(member.of()));
            else unknown(into);
        }
    }

    private String place() {
        var location = in.getLocation();
        return location.getLineNumber() + ":" + location.getColumnNumber();
    }
}
