package shishin.assessment.attachment;

import java.io.IOException;
import java.io.InputStream;

/** Keeps contents by their name. Names are never used again for another content. */
interface Storage {

    /** Keeps a content whole, or not at all; again under the same name, it is the same content. */
    void put(String name, Content content) throws IOException;

    /** To be closed by the caller. Fails with {@link java.nio.file.NoSuchFileException} where there is nothing of that name. */
    InputStream get(String name) throws IOException;

    /** Of what is not there, nothing happens. */
    void delete(String name) throws IOException;
}
