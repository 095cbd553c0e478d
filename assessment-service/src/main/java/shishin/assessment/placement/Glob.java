package shishin.assessment.placement;

/** Patterns with {@code *} and {@code ?}. Never goes back further than to the last star: no pattern takes long. */
final class Glob {

    private Glob() {}

    static boolean fits(String pattern, String text) {
        int at = 0;
        int star = -1;
        int from = 0;
        int in = 0;
        while (at < text.length()) {
            if (in < pattern.length() && pattern.charAt(in) == '*') {
                star = in++;
                from = at;
            } else if (in < pattern.length() && (pattern.charAt(in) == '?' || pattern.charAt(in) == text.charAt(at))) {
                in++;
                at++;
            } else if (star >= 0) {
                in = star + 1;
                at = ++from;
            } else {
                return false;
            }
        }
        return pattern.substring(in).chars().allMatch(rest -> rest == '*');
    }
}
