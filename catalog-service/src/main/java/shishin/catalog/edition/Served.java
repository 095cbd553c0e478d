package shishin.catalog.edition;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;

/** What a request was answered from: its validator is that of the answer, whatever is published in the meantime. */
@RequestScoped
class Served {

    private @Nullable Copy copy;
    private @Nullable String list;

    /** An edition as it was handed out. */
    record Copy(Language language, String etag, State state) {}

    void note(Printing printing, Standing standing) {
        copy = new Copy(printing.language(), printing.etag(), standing.state());
    }

    void note(String etagOfList) {
        list = etagOfList;
    }

    Optional<Copy> copy() {
        return Optional.ofNullable(copy);
    }

    Optional<String> list() {
        return Optional.ofNullable(list);
    }
}
