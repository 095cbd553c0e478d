package shishin.catalog.exchange;

import java.io.IOException;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Remedy;

/** A file, or what is left of it, cannot be read: it becomes the last finding of its report. */
public final class Unreadable extends IOException {

    private final String place;
    private final String code;
    private final transient String[] words;

    /** @param place see {@link Finding} */
    public Unreadable(String place, String code, String... words) {
        super(code + " at " + place);
        this.place = place;
        this.code = code;
        this.words = words.clone();
    }

    public void tell(Findings findings) {
        findings.error(place, code, Remedy.STOPPED, words);
    }
}
