package shishin.catalog.change;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shishin.catalog.edition.Item;

/**
 * Which removed line an added one may have come from, by the pairs of letters their texts share: the coefficient of Dice
 * (1945), 2·|A∩B| / (|A|+|B|), from 0 to 1. It works alike for both languages and knows nothing of meaning, so what comes of
 * it is a suggestion.
 */
final class Similarity {

    /** Below this, two lines of a checklist share little more than its manner of speaking. */
    static final double ENOUGH = 0.6;

    private static final int MOST = 3;
    /** The rarest pairs of letters tell candidates apart; looking at more finds hardly any other. */
    private static final int TELLING = 16;

    private static final int CANDIDATES = 40;

    private final Map<String, List<Profile>> byShingle = new HashMap<>();
    private final Map<String, Profile> byCode = new HashMap<>();

    /** @param code of the line that may be meant
     *  @param similarity from {@link #ENOUGH} to 1 */
    record Suggestion(String code, double similarity) {}

    private record Profile(Item line, Set<String> shingles) {

        static Profile of(Item line) {
            var text = line.title().said().collect(Collectors.joining(" "));
            var folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("\\s+", " ");
            Set<String> shingles = new HashSet<>();
            for (int i = 0; i + 2 <= folded.length(); i++) shingles.add(folded.substring(i, i + 2));
            return new Profile(line, shingles);
        }

        double dice(Profile other) {
            var shared = shingles.stream().filter(other.shingles::contains).count();
            var all = shingles.size() + other.shingles.size();
            return all == 0 ? 0 : 2.0 * shared / all;
        }
    }

    Similarity(List<Item> lines) {
        for (var line : lines) {
            var profile = Profile.of(line);
            byCode.put(line.code(), profile);
            for (var shingle : profile.shingles())
                byShingle.computeIfAbsent(shingle, any -> new ArrayList<>()).add(profile);
        }
    }

    /** The lines most like this one, the most like first; headings are like headings only. */
    List<Suggestion> to(Item line) {
        var profile = Profile.of(line);
        return candidates(profile)
                .filter(other -> other.line().assessable() == line.assessable())
                .map(other -> new Suggestion(other.line().code(), rounded(profile.dice(other))))
                .filter(suggestion -> suggestion.similarity() >= ENOUGH)
                .sorted(Comparator.comparingDouble(Suggestion::similarity)
                        .reversed()
                        .thenComparing(Suggestion::code))
                .limit(MOST)
                .toList();
    }

    private Stream<Profile> candidates(Profile profile) {
        var counts = profile.shingles().stream()
                .filter(byShingle::containsKey)
                .sorted(Comparator.comparingInt(this::spread).thenComparing(Comparator.naturalOrder()))
                .limit(TELLING)
                .flatMap(shingle -> sharing(shingle).stream())
                .collect(Collectors.groupingBy(other -> other.line().code(), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(CANDIDATES)
                .map(entry -> byCode.get(entry.getKey()))
                .flatMap(Stream::ofNullable);
    }

    private int spread(String shingle) {
        return sharing(shingle).size();
    }

    private List<Profile> sharing(String shingle) {
        return byShingle.getOrDefault(shingle, List.of());
    }

    private static double rounded(double similarity) {
        return Math.round(similarity * 1000) / 1000.0;
    }
}
