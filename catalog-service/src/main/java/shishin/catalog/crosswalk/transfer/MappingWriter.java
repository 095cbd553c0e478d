package shishin.catalog.crosswalk.transfer;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a crosswalk; the same content gives the same bytes. */
interface MappingWriter {

    MappingFormat format();

    void write(Crosswalk crosswalk, OutputStream out) throws IOException;
}
