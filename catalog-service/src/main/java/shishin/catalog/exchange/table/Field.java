package shishin.catalog.exchange.table;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a column of the items says. Its header is recognised by its key, by the Japanese word beside it, and by the words
 * people head such columns with.
 */
@SuppressWarnings("checkstyle:ParameterNumber") // a row of the table below
enum Field {
    CODE("code", "コード", 16, "項番", "番号", "id", "control id", "no", "no."),
    PARENT("parent", "親", 16, "親コード", "parent code"),
    KIND("kind", "種別", 12, "種類", "type of line"),
    LEVEL("level", "階層", 8, "レベル", "depth"),
    TITLE_JA("title.ja", "項目（日本語）", 60, "日本語", "項目", "対策項目", "管理策"),
    TITLE_EN("title.en", "項目（英語）", 60, "英語", "english"),
    TITLE("title", "題名", 60, "text", "内容", "名称", "name", "description", "control", "requirement", "要求事項"),
    INTENT_JA("intent.ja", "趣旨（日本語）", 40, "趣旨"),
    INTENT_EN("intent.en", "趣旨（英語）", 40, "intent"),
    INTENT_SOURCE("intent.source", "趣旨の出典", 20, "出典"),
    PHASE("phase", "局面", 12, "フェーズ"),
    VIEWPOINT("viewpoint", "観点", 10, "観点コード"),
    SITUATION("situation", "状況", 12, "場面"),
    OPEN_ENDED("openEnded", "列挙が続く", 10, "open ended"),
    ASSESSABLE("assessable", "評価対象", 10, "対象"),
    TAGS("tags", "タグ", 20, "tag", "keywords", "キーワード"),
    EVIDENCE("evidence", "証跡の例", 20, "証跡", "エビデンス", "evidences"),
    LABEL("label", "表示名", 12, "ラベル"),
    WITHDRAWN("withdrawn", "廃止", 10, "削除"),
    TYPE("class", "分類", 12, "クラス"),
    SOURCE_ID("sourceId", "出典での ID", 16, "source id"),
    POSITION("position", "順序", 8, "順番", "order"),
    REST("rest", "その他", 20);

    private final String key;
    private final String ja;
    private final int width;
    /** One a line, so that the enum is a constant through and through. */
    private final String words;

    Field(String key, String ja, int width, String... words) {
        this.key = key;
        this.ja = ja;
        this.width = width;
        this.words = "\n" + String.join("\n", words) + "\n";
    }

    /** The field that a header names: as a whole, or by one of its lines or the sides of a slash. */
    static Optional<Field> of(String header) {
        var parts = header.split("[\\n/]", -1);
        return Arrays.stream(values())
                .filter(field -> Arrays.stream(parts).map(Field::plain).anyMatch(field::isCalled))
                .findFirst();
    }

    private boolean isCalled(String name) {
        return !name.isEmpty()
                && (name.equals(plain(key)) || name.equals(plain(ja)) || words.contains("\n" + name + "\n"));
    }

    private static String plain(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    String key() {
        return key;
    }

    /** In both languages. */
    String header() {
        return ja + "\n" + key;
    }

    int width() {
        return width;
    }
}
