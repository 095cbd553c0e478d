package shishin.platform.print;

/**
 * A page in a PDF, by the numbers of its objects.
 *
 * @param ends what stands above and below the text
 */
record Plate(int page, int ends) {}
