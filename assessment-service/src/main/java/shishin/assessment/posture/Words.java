package shishin.assessment.posture;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import shishin.platform.language.Language;

/** What the figures are called. */
public record Words(Language language) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    public String of(String ja, String en) {
        return language == Language.JA ? ja : en;
    }

    public String coverage() {
        return of("評価率", "Coverage");
    }

    public String conformity() {
        return of("適合率", "Conformity");
    }

    public String maturity() {
        return of("成熟度", "Maturity");
    }

    public String freshness() {
        return of("証跡の鮮度", "Freshness");
    }

    public String minute(Instant at) {
        return MINUTE.format(at.atOffset(ZoneOffset.UTC));
    }

    public String day(Instant at) {
        return DAY.format(at.atOffset(ZoneOffset.UTC));
    }

    /** Whose posture it is. */
    public String whose(Question question) {
        var subject = question.subject();
        return subject == null ? of("組織全体", "The whole organisation") : subject.type() + ":" + subject.id();
    }
}
