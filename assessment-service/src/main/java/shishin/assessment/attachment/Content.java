package shishin.assessment.attachment;

import java.io.IOException;
import java.io.InputStream;

/** Something that can be read as often as need be. */
record Content(long size, Source source) {

    /** Opens it anew each time. */
    interface Source {

        InputStream open() throws IOException;
    }
}
