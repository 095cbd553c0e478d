package shishin.assessment.worksheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shishin.assessment.answer.AnswerView;
import shishin.assessment.answer.Result;
import shishin.assessment.answer.Work;
import shishin.platform.language.Language;
import shishin.platform.sheet.Column;

/** A column of a worksheet, in the order in which they are written. */
enum Field {
    CODE("Code", "コード", 16, ""),
    TEXT("Item", "項目", 60, ""),
    WORK("Work", "作業", 14, "work"),
    RESULT("Result", "結果", 18, "result"),
    REASON_CODE("Reason code", "理由コード", 18, "reasonCode"),
    NARRATIVE("Narrative", "理由の説明", 40, "narrative"),
    MATURITY("Maturity", "成熟度", 10, "maturity"),
    TARGET_MATURITY("Target maturity", "目標成熟度", 10, "targetMaturity"),
    STATEMENT("Statement", "説明", 60, "statement"),
    RESPONSIBLE("Responsible", "担当", 16, "responsible"),
    DUE("Due", "期限", 12, "due"),
    NEXT_REVIEW("Next review", "次回確認", 12, "nextReview"),
    EVIDENCE("Evidence", "証跡", 38, "evidence"),
    APPROVAL("Approval", "審査", 18, ""),
    ANSWERED_BY("Answered by", "回答者", 16, ""),
    VERSION("Version", "版", 8, "");

    private final String en;
    private final String ja;
    private final int width;
    private final String member;

    Field(String en, String ja, int width, String member) {
        this.en = en;
        this.ja = ja;
        this.width = width;
        this.member = member;
    }

    /** The member of an answer it holds; empty where it is only shown, or names the answer. */
    String member() {
        return member;
    }

    boolean isAnswer() {
        return !member.isEmpty();
    }

    Column column(Language language) {
        var column = Column.of(language == Language.EN ? en : ja, width);
        return switch (this) {
            case WORK -> column.choosing(names(Work.values()));
            case RESULT -> column.choosing(names(Result.values()));
            case MATURITY, TARGET_MATURITY -> column.choosing(List.of("0", "1", "2", "3", "4", "5"));
            default -> column;
        };
    }

    /** What an answer says there. */
    String text(AnswerView answer) {
        var value = value(answer);
        return value == null ? "" : value.toString();
    }

    private @Nullable Object value(AnswerView answer) {
        return switch (this) {
            case CODE, TEXT -> null;
            case WORK -> answer.work();
            case RESULT -> answer.result();
            case REASON_CODE -> answer.reasonCode();
            case NARRATIVE -> answer.narrative();
            case MATURITY -> answer.maturity();
            case TARGET_MATURITY -> answer.targetMaturity();
            case STATEMENT -> answer.statement();
            case RESPONSIBLE -> answer.responsible();
            case DUE -> answer.due();
            case NEXT_REVIEW -> answer.nextReview();
            case EVIDENCE -> answer.evidence().stream().map(UUID::toString).collect(Collectors.joining("\n"));
            case APPROVAL -> answer.approval();
            case ANSWERED_BY -> answer.answeredBy();
            case VERSION -> answer.version();
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    /** By its header in either language, or by its name. */
    static Optional<Field> of(String header) {
        var word = header.strip();
        return Arrays.stream(values())
                .filter(field -> word.equalsIgnoreCase(field.en) || word.equals(field.ja) || word.equals(field.name()))
                .findFirst();
    }
}
