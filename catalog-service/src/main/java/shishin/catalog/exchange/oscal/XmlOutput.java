package shishin.catalog.exchange.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import shishin.catalog.exchange.oscal.Member.Nature;

/** XML: flags as attributes, Markdown as mark-up. */
final class XmlOutput implements Output {

    private final XMLStreamWriter out;
    private final MarkupWriter markup;

    XmlOutput(XMLStreamWriter out) {
        this.out = out;
        this.markup = new MarkupWriter(out);
    }

    /** Something written to an XML stream. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    private static void write(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void begin(Shape root) throws IOException {
        write(() -> {
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
            out.writeStartElement(root.name());
            out.writeDefaultNamespace(Model.NAMESPACE);
        });
    }

    @Override
    public void members(Shape shape, ObjectNode own) throws IOException {
        write(() -> object(shape, own));
    }

    private void object(Shape shape, ObjectNode own) throws XMLStreamException {
        for (var member : shape.members())
            if (member.nature() == Nature.FLAG && own.has(member.json()))
                out.writeAttribute(member.xml(), own.get(member.json()).asText());
        for (var member : shape.members())
            if (member.nature() != Nature.FLAG && own.has(member.json())) member(member, own.get(member.json()));
    }

    private void member(Member member, JsonNode value) throws XMLStreamException {
        switch (member.nature()) {
            case FIELD, FIELDS, LINE, LINES, OBJECT, OBJECTS -> {
                if (value.isArray()) for (var one : value) element(member, one);
                else element(member, value);
            }
            case GROUPED_OBJECTS -> {
                out.writeStartElement(member.json());
                for (var one : value) element(member, one);
                out.writeEndElement();
            }
            case BLOCK -> {
                out.writeStartElement(member.xml());
                markup.blocks(value.asText());
                out.writeEndElement();
            }
            case BARE_BLOCK -> markup.blocks(value.asText());
            case VALUE -> out.writeCharacters(value.asText());
            case FLAG -> throw new IllegalStateException(member.json() + " is an attribute");
        }
    }

    private void element(Member member, JsonNode value) throws XMLStreamException {
        out.writeStartElement(member.xml());
        if (value instanceof ObjectNode object) object(member.of(), object);
        else if (member.nature() == Nature.LINE || member.nature() == Nature.LINES) markup.line(value.asText());
        else out.writeCharacters(value.asText());
        out.writeEndElement();
    }

    @Override
    public void beginList(Member list) {
        // XML needs nothing around the elements of a list.
    }

    @Override
    public void beginObject(Member list) throws IOException {
        write(() -> {
            out.writeCharacters("\n");
            out.writeStartElement(list.xml());
        });
    }

    @Override
    public void endObject() throws IOException {
        write(out::writeEndElement);
    }

    @Override
    public void endList() {
        // See beginList.
    }

    @Override
    public void end() throws IOException {
        write(() -> {
            out.writeEndElement();
            out.writeEndDocument();
            out.writeCharacters("\n");
            out.flush();
        });
    }
}
