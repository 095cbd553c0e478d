package shishin.catalog.exchange.table;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of the clauses of a standard says, by the words people head such columns with. */
enum ClauseField {
    NUMBER("number\nclause number\nclause\nno\nno.\n番号\n条項番号\n条番号\n条項\n項番"),
    TITLE("title\nclause title\nheading\n題名\n条項名\n表題\n見出し\n件名"),
    TEXT("text\nclause text\nbody\nrequirement\n本文\n条文\n規定\n内容"),
    ITEMS("items\nitem\ncodes\ncovers\n項目\n対応項目\n点検項目\n項目コード");

    /** One a line. */
    private final String words;

    ClauseField(String words) {
        this.words = words;
    }

    /** The field that a header names: as a whole, or by one of its lines or the sides of a slash. */
    static Optional<ClauseField> of(String header) {
        var names = Arrays.stream(header.split("[\\n/]", -1))
                .map(name ->
                        Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT))
                .toList();
        return Arrays.stream(values())
                .filter(field -> field.words().stream().anyMatch(names::contains))
                .findFirst();
    }

    private List<String> words() {
        return words.lines().toList();
    }
}
