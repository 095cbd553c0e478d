package shishin.catalog.exchange.table;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Remedy;
import shishin.catalog.publication.EditionLimits;

/** Reads the words of closed choices as people write them. */
record Words(Findings findings) {

    private static final List<String> YES = List.of("true", "1", "yes", "y", "はい", "有", "○", "〇", "✓");
    private static final List<String> NO = List.of("false", "0", "no", "n", "いいえ", "無", "×", "-");

    private static final Map<String, String> JAPANESE = Map.ofEntries(
            Map.entry("準備", "PLAN"),
            Map.entry("実働", "DO"),
            Map.entry("確認・是正", "CHECK_ACT"),
            Map.entry("局面", "PHASE"),
            Map.entry("観点", "VIEWPOINT"),
            Map.entry("対策", "MEASURE"),
            Map.entry("対策項目", "ITEM"),
            Map.entry("項目", "ITEM"),
            Map.entry("群", "GROUP"),
            Map.entry("管理策", "CONTROL"),
            Map.entry("平時", "NORMAL"),
            Map.entry("障害発生時", "INCIDENT"),
            Map.entry("両方", "BOTH"));

    /** The choice that a cell names; none where it is empty or names another, which is told. */
    <E extends Enum<E>> Optional<E> choice(RawItem item, Field field, E[] choices) {
        if (!item.says(field)) return Optional.empty();
        var word = plain(item.get(field))
                .toUpperCase(Locale.ROOT)
                .replace(' ', '_')
                .replace('-', '_');
        var name = JAPANESE.getOrDefault(word, word);
        var choice =
                Arrays.stream(choices).filter(one -> one.name().equals(name)).findFirst();
        if (choice.isEmpty()) unknown(item, field);
        return choice;
    }

    boolean flag(RawItem item, Field field, boolean otherwise) {
        if (!item.says(field)) return otherwise;
        var word = plain(item.get(field)).toLowerCase(Locale.ROOT);
        if (YES.contains(word)) return true;
        if (NO.contains(word)) return false;
        unknown(item, field);
        return otherwise;
    }

    /** A number from 1; none where the cell is empty or holds something else, which is told. */
    Optional<Integer> number(RawItem item, Field field) {
        if (!item.says(field)) return Optional.empty();
        var digits = plain(item.get(field));
        if (digits.matches("[1-9][0-9]{0,5}")) return Optional.of(Integer.valueOf(digits));
        unknown(item, field);
        return Optional.empty();
    }

    /** A level that an edition can have; none where the cell is empty or holds something else, which is told. */
    Optional<Integer> level(RawItem item) {
        var level = number(item, Field.LEVEL);
        if (level.filter(one -> one > EditionLimits.DEEPEST).isEmpty()) return level;
        unknown(item, Field.LEVEL);
        return Optional.empty();
    }

    private void unknown(RawItem item, Field field) {
        findings.warning(item.place(field), "value-unknown", Remedy.LEFT_OUT, field.key(), item.get(field));
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).strip();
    }
}
