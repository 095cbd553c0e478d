package shishin.catalog.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import shishin.platform.identity.Sha256;

/** A stream that knows the digest of all that is in it, whatever a parser reads of it. */
public final class DigestedInput extends DigestInputStream {

    public DigestedInput(InputStream in) {
        super(in, Sha256.begin());
    }

    /** Reads the rest, and ends it: algorithm, colon, hexadecimal. */
    public String sha256() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        return "sha256:" + HexFormat.of().formatHex(getMessageDigest().digest());
    }

    /** Parsers close what they read; the rest of it belongs to the digest. */
    @Override
    public void close() {
        // Whoever opened what lies below closes it.
    }
}
