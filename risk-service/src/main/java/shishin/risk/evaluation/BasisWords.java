package shishin.risk.evaluation;

import shishin.platform.language.Language;
import shishin.risk.issue.IssueSource;
import shishin.risk.lifecycle.Decision;
import shishin.risk.scale.Severity;

/** The words of a document in its language. */
record BasisWords(Language language) {

    String of(String ja, String en) {
        return switch (language) {
            case JA -> ja;
            case EN -> en;
        };
    }

    String colon() {
        return of("：", ": ");
    }

    String of(Decision decision) {
        return switch (decision) {
            case TREAT -> of("対応する", "Treat");
            case RETAIN -> of("保有する", "Retain");
            case INVESTIGATE -> of("更に分析する", "Investigate");
        };
    }

    String of(Severity severity) {
        return switch (severity) {
            case LOW -> of("低", "Low");
            case MEDIUM -> of("中", "Medium");
            case HIGH -> of("高", "High");
            case CRITICAL -> of("極めて高", "Critical");
        };
    }

    String of(IssueSource source) {
        return switch (source) {
            case OPERATION -> of("運用", "Operation");
            case SELF_CHECK -> of("自己点検", "Self-check");
            case INTERNAL_AUDIT -> of("内部監査", "Internal audit");
            case EXTERNAL_AUDIT -> of("外部監査", "External audit");
            case ENVIRONMENT_CHANGE -> of("環境変化", "Change of the environment");
            case EXERCISE -> of("演習・訓練", "Exercise");
            case INCIDENT_RESPONSE -> of("IT障害への対応", "Incident response");
        };
    }
}
