package shishin.catalog.exchange;

import java.io.IOException;
import java.io.InputStream;
import shishin.catalog.edition.Draft;
import shishin.catalog.finding.Findings;

/** Reads catalogues of one format. Lenient: what can be read is read, and every oddity becomes a finding. */
public interface CatalogReader {

    Format format();

    /** Whether a file that begins so is of this format. */
    boolean recognises(Beginning beginning);

    /**
     * What the file holds, in bounded memory.
     *
     * @throws Unreadable when it is not of the format, goes beyond a bound, or is hostile
     */
    Draft read(InputStream in, Findings findings) throws IOException;
}
