package shishin.catalog.exchange;

import java.io.IOException;
import java.io.OutputStream;

/** Writes catalogues in one format: the same excerpt gives the same bytes. */
public interface CatalogWriter {

    Format format();

    /** Writes as it goes along; closes nothing. */
    void write(Excerpt excerpt, OutputStream out) throws IOException;
}
