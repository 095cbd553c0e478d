package shishin.catalog.exchange;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A form in which a catalogue travels: its name in a request, its media type, and the ending of its files. */
public enum Format {
    OSCAL_JSON("application/json", "json"),
    OSCAL_XML("application/xml", "xml"),
    OSCAL_YAML("application/yaml", "yaml"),
    CISO_ASSISTANT_YAML("application/yaml", "yaml"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    CSV("text/csv", "csv"),
    MARKDOWN("text/markdown", "md"),
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final String ending;

    Format(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** Its name in a request, such as {@code oscal-json}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reader or writer of the format of this name. @throws UnknownFormat when there is none */
    static <T> T named(String tag, List<T> all, Function<T, Format> format) {
        return all.stream()
                .filter(one -> format.apply(one).tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new UnknownFormat(
                        all.stream().map(one -> format.apply(one).tag()).toList()));
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of its files, without the dot. */
    public String ending() {
        return ending;
    }
}
