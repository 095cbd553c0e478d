package shishin.catalog.change;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.Part;
import shishin.catalog.edition.Text;
import shishin.platform.language.Language;

/** All that is said of a line in one language: its title, what it quotes, and its passages, one below the other. */
final class Wording {

    private Wording() {}

    /** The words in a language; nothing where it is not said in it. */
    static @Nullable String of(Item item, Language language) {
        if (item.title().exactly(language) == null) return null;
        return texts(item)
                .flatMap(text -> Stream.ofNullable(text.exactly(language)))
                .collect(Collectors.joining("\n"));
    }

    /**
     * Whether one says otherwise than the other in a language both are said in. Where there is none, nobody can tell that
     * they say the same.
     */
    static boolean differs(Item before, Item after) {
        var common = common(before, after);
        return common.isEmpty()
                || common.stream()
                        .anyMatch(language ->
                                !String.valueOf(of(before, language)).equals(of(after, language)));
    }

    private static List<Language> common(Item before, Item after) {
        return Arrays.stream(Language.values())
                .filter(language -> before.title().exactly(language) != null)
                .filter(language -> after.title().exactly(language) != null)
                .toList();
    }

    private static Stream<Text> texts(Item item) {
        var intent = item.intent();
        var detail = item.detail();
        return Stream.of(
                        Stream.of(item.title()),
                        intent == null ? Stream.<Text>empty() : Stream.of(intent.text()),
                        detail == null
                                ? Stream.<Text>empty()
                                : detail.parts().stream().flatMap(Wording::texts))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> texts(Part part) {
        return Stream.of(
                        Stream.ofNullable(part.title()),
                        Stream.ofNullable(part.prose()),
                        part.parts().stream().flatMap(Wording::texts))
                .flatMap(texts -> texts);
    }
}
