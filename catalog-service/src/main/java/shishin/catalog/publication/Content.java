package shishin.catalog.publication;

import shishin.catalog.edition.Draft;
import shishin.catalog.edition.Heading;

/** A draft as it is kept: written, compressed, and known by its digest. */
final class Content {

    private final Heading heading;
    private final String digest;
    private final byte[] compressed;

    /** @param digest over what was written, however it was compressed: algorithm, colon, hexadecimal */
    Content(Draft draft, String digest, byte[] compressed) {
        this.heading = Heading.of(draft.catalog(digest));
        this.digest = digest;
        this.compressed = compressed.clone();
    }

    Heading heading() {
        return heading;
    }

    String digest() {
        return digest;
    }

    byte[] compressed() {
        return compressed.clone();
    }
}
