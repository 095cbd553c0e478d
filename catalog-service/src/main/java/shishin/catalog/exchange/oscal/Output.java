package shishin.catalog.exchange.oscal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Where a document is written, from the outside in. */
interface Output {

    /** The document itself. */
    void begin(Shape root) throws IOException;

    /** The members of the object just begun that come before the groups and controls in it. */
    void members(Shape shape, ObjectNode own) throws IOException;

    /** A list of groups or controls. */
    void beginList(Member list) throws IOException;

    void beginObject(Member list) throws IOException;

    void endObject() throws IOException;

    void endList() throws IOException;

    /** The end of the document; what lies below is flushed, not closed. */
    void end() throws IOException;
}
