package shishin.platform.sheet;

import java.io.IOException;
import java.util.List;

/** Takes the rows of a table as they come. */
public interface Table {

    /** Appends a row of texts; never are they taken for formulas. */
    void row(List<String> texts) throws IOException;
}
