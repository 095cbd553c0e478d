package shishin.catalog.standard;

import java.util.List;
import shishin.catalog.standard.Statement.Applicability;
import shishin.platform.language.Language;

/** The words of a statement that is written out, in one of two languages. */
record Wording(Language language) {

    String of(String ja, String en) {
        return switch (language) {
            case JA -> ja;
            case EN -> en;
        };
    }

    String of(Applicability applicability) {
        return switch (applicability) {
            case ADOPTED -> of("採用", "Adopted");
            case TAILORED -> of("調整して採用", "Tailored");
            case EXCLUDED -> of("除外", "Excluded");
            case UNDECIDED -> of("未定", "Undecided");
        };
    }

    String of(Reason reason) {
        return switch (reason) {
            case NOT_PRESENT -> of("対象が存在しない", "Not present");
            case OUT_OF_SCOPE -> of("適用範囲外", "Out of scope");
            case REQUIRED_ELSEWHERE -> of("他で要求されている", "Required elsewhere");
            case RISK_RETAINED -> of("リスクを保有", "Risk retained");
            case NOT_FEASIBLE -> of("実施できない", "Not feasible");
            case OTHER -> of("その他", "Other");
        };
    }

    String title(Statement statement) {
        return of("適用宣言書", "Statement of applicability") + of("　", ": ") + statement.title();
    }

    /** What the statement is of, as pairs of a word and its value. */
    List<List<String>> cover(Statement statement) {
        var number = statement.number();
        var counts = statement.counts();
        return List.of(
                List.of(of("基準", "Standard"), statement.title()),
                List.of(of("版", "Edition"), number == null ? of("草案", "Draft") : String.valueOf(number)),
                List.of(of("点検表", "Checklist"), statement.checklist()),
                List.of(of("本文のダイジェスト", "Digest of the text"), statement.digest()),
                List.of(of(Applicability.ADOPTED), String.valueOf(counts.adopted())),
                List.of(of(Applicability.TAILORED), String.valueOf(counts.tailored())),
                List.of(of(Applicability.EXCLUDED), String.valueOf(counts.excluded())),
                List.of(of(Applicability.UNDECIDED), String.valueOf(counts.undecided())),
                List.of(of("未対応", "Not covered"), String.valueOf(counts.gaps())));
    }
}
