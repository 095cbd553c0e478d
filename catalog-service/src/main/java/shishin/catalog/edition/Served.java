package shishin.catalog.edition;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;

/** What a request was answered from: its validator is that of the answer, whatever is published in the meantime. */
@RequestScoped
public class Served {

    private @Nullable Copy copy;
    private @Nullable String several;

    /** An edition as it was handed out. */
    record Copy(Language language, String etag, State state) {}

    void note(Printing printing, Standing standing) {
        copy = new Copy(printing.language(), printing.etag(), standing.state());
    }

    /** Of what is made of several editions, or of the list of them: it is asked for each time. */
    public void note(String etagOfSeveral) {
        several = etagOfSeveral;
    }

    Optional<Copy> copy() {
        return Optional.ofNullable(copy);
    }

    Optional<String> several() {
        return Optional.ofNullable(several);
    }
}
