package shishin.catalog.exchange;

import java.nio.charset.StandardCharsets;

/** How a file begins: enough to tell what it is. */
public final class Beginning {

    /** How many bytes are looked at. */
    static final int LENGTH = 65_536;

    private final byte[] bytes;

    public Beginning(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** As text, where it is text in UTF-8; without a byte order mark and leading blanks. */
    public String text() {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
    }

    /** Whether it begins with these bytes. */
    public boolean startsWith(int... signature) {
        if (bytes.length < signature.length) return false;
        for (int i = 0; i < signature.length; i++) if ((bytes[i] & 0xFF) != signature[i]) return false;
        return true;
    }
}
