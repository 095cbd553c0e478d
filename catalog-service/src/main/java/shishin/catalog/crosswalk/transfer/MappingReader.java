package shishin.catalog.crosswalk.transfer;

import java.io.IOException;
import java.util.List;
import shishin.catalog.finding.Findings;

/** Reads what a file says, word for word; whether it makes sense is asked afterwards. */
interface MappingReader {

    MappingFormat format();

    /** What the file says, in its order. @throws IOException when the file, or what is left of it, cannot be read */
    List<Entry> read(byte[] file, Findings findings) throws IOException;
}
