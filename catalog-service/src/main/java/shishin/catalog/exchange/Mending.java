package shishin.catalog.exchange;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.Text;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Remedy;
import shishin.catalog.publication.EditionLimits;

/** Puts right what an edition could not be kept with, and tells of it where it stands. */
public final class Mending {

    private static final Pattern UNFIT = Pattern.compile(
            "[\\p{Cc}&&[^\\t\\r\\n]]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");
    private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_SLUG = 60;
    private static final String CUT = "…";

    private final Findings findings;

    public Mending(Findings findings) {
        this.findings = findings;
    }

    /** Text without what no one can see and no database keeps: controls but tab and line ends, halves of characters. */
    public String visible(String text, String place) {
        var visible = UNFIT.matcher(text).replaceAll("");
        if (visible.length() != text.length()) findings.warning(place, "control-characters", Remedy.MENDED);
        return visible;
    }

    /** A title no longer than one may be. */
    public Text title(Text title, String place) {
        var fit = new Text(cut(title.ja()), cut(title.en()));
        if (!fit.equals(title))
            findings.warning(place, "title-shortened", Remedy.MENDED, String.valueOf(EditionLimits.LONGEST_TITLE));
        return fit;
    }

    private static @Nullable String cut(@Nullable String title) {
        if (title == null || title.length() <= EditionLimits.LONGEST_TITLE) return title;
        int end = EditionLimits.LONGEST_TITLE - CUT.length();
        return title.substring(0, Character.isLowSurrogate(title.charAt(end)) ? end - 1 : end) + CUT;
    }

    /** The name an edition is given, as it may be called; nothing where none is given, or nothing is left of it. */
    public @Nullable String edition(String given, String place) {
        if (given.isEmpty() || EditionLimits.isId(given)) return given.isEmpty() ? null : given;
        var slug = slug(given);
        if (slug.isEmpty()) return null;
        findings.warning(place, "edition-renamed", Remedy.MENDED, given, slug);
        return slug;
    }

    /** The words of a title as the name of an edition; empty where none of them has a letter of the Latin alphabet. */
    public static String slug(String title) {
        var bare =
                NO_SLUG.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
        return bare.substring(0, Math.min(LONGEST_SLUG, bare.length())).replaceAll("-$", "");
    }

    /** Whether nothing can stand below this line; what does stands beside it, and is told. */
    public boolean isDeepest(@Nullable Item line) {
        return line != null && line.level() != null && line.level() >= EditionLimits.DEEPEST;
    }

    /** Something stood below a line below which nothing can stand. */
    public void raised(String place) {
        findings.warning(place, "line-raised", Remedy.MENDED, String.valueOf(EditionLimits.DEEPEST));
    }

    /** Ends the reading where there are too many lines. @throws Unreadable when there are more than an edition has */
    public static void requireFew(int lines, String place) throws Unreadable {
        if (lines > EditionLimits.MOST_LINES)
            throw new Unreadable(place, "too-many-lines", String.valueOf(EditionLimits.MOST_LINES));
    }
}
