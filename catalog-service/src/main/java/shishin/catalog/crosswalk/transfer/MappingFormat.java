package shishin.catalog.crosswalk.transfer;

import java.util.Arrays;
import java.util.Locale;

/** A form in which a crosswalk travels: its name in a request, its media type, and the ending of its files. */
enum MappingFormat {
    OSCAL_JSON("application/json", "json"),
    OSCAL_YAML("application/yaml", "yaml"),
    CISO_ASSISTANT_YAML("application/yaml", "yaml"),
    CSV("text/csv;charset=UTF-8", "csv");

    private final String mediaType;
    private final String ending;

    MappingFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** The format of this name, such as {@code oscal-json}. @throws UnknownMappingFormat when there is none */
    static MappingFormat of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.tag().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownMappingFormat(
                        Arrays.stream(values()).map(MappingFormat::tag).toList()));
    }

    /** Its name in a request. */
    String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }
}
