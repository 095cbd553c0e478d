package shishin.catalog.standard;

import java.util.regex.Pattern;

/** The number of a clause that is named after the item it is about. */
final class ClauseNumber {

    private static final int LONGEST = 50;
    private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{N}._()-]");
    private static final Pattern UNFIT_START = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private ClauseNumber() {}

    static String of(String item) {
        var number = UNFIT_START.matcher(UNFIT.matcher(item).replaceAll("_")).replaceAll("");
        return number.substring(0, Math.min(LONGEST, number.length()));
    }
}
