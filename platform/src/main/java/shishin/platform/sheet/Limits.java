package shishin.platform.sheet;

/**
 * How much is read before a file is refused.
 *
 * @param bytes of the file
 * @param expanded bytes of all parts of a workbook together, unpacked
 * @param rows of all sheets together
 * @param cells of all sheets together, empty ones in between included
 * @param columns of a row
 * @param characters of a cell
 * @param shared characters of all texts that a workbook keeps apart from its sheets; they are held in memory
 */
public record Limits(long bytes, long expanded, int rows, int cells, int columns, int characters, int shared) {

    /** Several times what the largest catalogues in use need, and little enough for a heap of 256 MB. */
    public static final Limits USUAL = new Limits(64L << 20, 192L << 20, 200_000, 2_000_000, 256, 4 << 20, 24 << 20);
}
