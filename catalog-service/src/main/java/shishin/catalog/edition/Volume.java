package shishin.catalog.edition;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import shishin.platform.language.Language;

/** An edition with its content, and as it is served in each language. */
record Volume(Catalog catalog, Map<Language, Printing> printings) {

    /** What is said in one language only is printed once, and says which language that is. */
    static Volume of(Catalog catalog, ObjectMapper json) {
        var printings = new EnumMap<Language, Printing>(Language.class);
        var only = catalog.onlyLanguage();
        if (only.isPresent()) {
            var printing = new Printing(catalog, only.get(), json);
            for (var language : Language.values()) printings.put(language, printing);
            return new Volume(catalog, printings);
        }
        for (var language : Language.values()) printings.put(language, new Printing(catalog, language, json));
        return new Volume(catalog, printings);
    }

    Printing in(Language language) {
        return Objects.requireNonNull(printings.get(language));
    }

    /** How many bytes it takes, nearly: what is printed, and as much again for what it was printed from. */
    int weight() {
        var printed =
                printings.values().stream().distinct().mapToLong(Printing::size).sum();
        return (int) Math.min(Integer.MAX_VALUE, 2 * printed);
    }
}
