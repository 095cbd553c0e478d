package shishin.risk.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;
import shishin.risk.lifecycle.Stage;
import shishin.risk.scale.Bilingual;
import shishin.risk.scale.RiskLevel;

/** What the register's files say, in one of the two languages. */
record RegisterWords(Language language) {

    String either(String ja, String en) {
        return new Bilingual(ja, en).in(language);
    }

    List<String> headers() {
        return List.of(
                either("コード", "Code"),
                either("リスク", "Risk"),
                either("段階", "Stage"),
                either("周期", "Cycle"),
                either("固有", "Inherent"),
                either("現在", "Current"),
                either("残留", "Residual"),
                either("優先度", "Priority"),
                either("分類", "Category"),
                either("責任者", "Owner"),
                either("次の行為", "Next act"),
                either("期限", "Due"),
                either("更新", "Updated"));
    }

    List<String> cells(RegisterRow row) {
        return List.of(
                row.code(),
                row.title(),
                stage(row.stage()),
                Integer.toString(row.cycle()),
                level(row.inherentLevel()),
                level(row.currentLevel()),
                level(row.residualLevel()),
                text(row.priority()),
                row.category(),
                row.owner(),
                text(row.nextAct()),
                text(row.nextDue()),
                row.updatedAt().toString());
    }

    String level(@Nullable RiskLevel level) {
        return level == null ? "" : level.text().in(language);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    String stage(Stage stage) {
        return switch (stage) {
            case IDENTIFIED -> either("特定済み", "Identified");
            case ANALYSED -> either("分析済み", "Analysed");
            case EVALUATED -> either("評価済み", "Evaluated");
            case TREATING -> either("対応中", "Treating");
            case VERIFIED -> either("検証済み", "Verified");
            case ACCEPTED -> either("保有", "Accepted");
            case CLOSED -> either("終了", "Closed");
        };
    }
}
