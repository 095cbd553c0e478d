package shishin.assessment.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.regex.Pattern;
import shishin.platform.problem.NotFound;

/**
 * Which tile: {@code x001/x234/067} or, of one not full yet, {@code x001/x234/067.p/8} (C2SP tlog-tiles).
 *
 * @param width how many hashes or entries, 1 to 256
 */
record TilePath(int level, long index, int width) {

    private static final Pattern LEVEL = Pattern.compile("[0-7]");
    private static final Pattern PLACE = Pattern.compile(
            "((?:(?!x000)x[0-9]{3}/(?:x[0-9]{3}/){0,3})?[0-9]{3})(?:\\.p/([1-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))?");

    static TilePath parse(String level, String place) {
        var found = PLACE.matcher(place);
        if (!LEVEL.matcher(level).matches() || !found.matches()) throw new NotFound("tile", level + "/" + place);
        long index = Long.parseLong(found.group(1).replaceAll("[x/]", ""));
        return new TilePath(
                Integer.parseInt(level),
                index,
                found.group(2) == null ? Tiles.WIDTH : Integer.parseInt(found.group(2)));
    }

    boolean isFull() {
        return width == Tiles.WIDTH;
    }

    byte[] concatenated(List<Hash> hashes) {
        var bytes = ByteBuffer.allocate(hashes.size() * Hash.BYTES);
        hashes.forEach(hash -> bytes.put(hash.bytes()));
        return bytes.array();
    }

    byte[] bundled(List<byte[]> records) {
        var bytes = new ByteArrayOutputStream();
        for (var record : records) {
            bytes.write(record.length >> 8);
            bytes.write(record.length);
            bytes.writeBytes(record);
        }
        return bytes.toByteArray();
    }
}
