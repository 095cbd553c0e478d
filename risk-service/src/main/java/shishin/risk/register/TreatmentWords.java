package shishin.risk.register;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;
import shishin.platform.print.Block;
import shishin.platform.print.Block.Cell;
import shishin.platform.print.Block.Column;
import shishin.risk.identification.RiskView;
import shishin.risk.scale.Bilingual;
import shishin.risk.scale.Money;
import shishin.risk.treatment.ActionView;
import shishin.risk.treatment.TreatmentPlan;
import shishin.risk.treatment.TreatmentView;

/** What files of the register say of treatments, in one of the two languages. */
record TreatmentWords(Language language) {

    List<String> headers() {
        return List.of(
                either("コード", "Code"),
                either("対応", "Treatment"),
                either("周期", "Cycle"),
                either("状態", "State"),
                either("種類", "Options"),
                either("決定者", "Decided by"),
                either("代行元", "On behalf of"),
                "No.",
                either("実施事項", "Action"),
                either("担当", "Owner"),
                either("期限", "Due"),
                either("実施状況", "Action state"),
                "%",
                either("期限超過", "Overdue"),
                either("一時費用", "One-off cost"),
                either("年間費用", "Yearly cost"),
                either("対策項目", "Items"));
    }

    List<String> cells(RiskView risk, TreatmentView treatment, ActionView action) {
        return List.of(
                risk.code(),
                treatment.title(),
                Integer.toString(treatment.cycle()),
                treatment.state().text().in(language),
                options(treatment),
                text(treatment.decidedBy()),
                text(treatment.onBehalfOf()),
                Integer.toString(action.number()),
                action.action().title(),
                action.action().owner(),
                action.action().due().toString(),
                action.state().text().in(language),
                Integer.toString(action.progress()),
                action.overdue() ? either("はい", "yes") : "",
                text(action.action().oneOff()),
                text(action.action().yearly()),
                String.join(" ", Objects.requireNonNull(action.action().items())));
    }

    /** A treatment in one line, above its actions. */
    String sentence(TreatmentView treatment) {
        var said = Stream.of(
                treatment.title(),
                either("第%d周期", "cycle %d").formatted(treatment.cycle()),
                options(treatment),
                treatment.state().text().in(language),
                cost(either("一時費用", "one-off"), treatment.totalOneOff()),
                cost(either("年間費用", "yearly"), treatment.totalYearly()));
        return either("対応: ", "Treatment: ")
                + said.filter(part -> !part.isEmpty()).collect(Collectors.joining(either("・", ", ")));
    }

    Block grid(TreatmentPlan plan) {
        var columns = List.of(
                new Column(either("実施事項", "Action"), 48),
                new Column(either("担当", "Owner"), 20),
                new Column(either("期限", "Due"), 16),
                new Column(either("実施状況", "State"), 16));
        return new Block.Grid(columns, plan.actions().stream().map(this::row).toList());
    }

    private List<Cell> row(ActionView action) {
        var late = action.overdue() ? either("（期限超過）", " (overdue)") : "";
        return List.of(
                Cell.of(action.action().title()),
                Cell.of(action.action().owner()),
                Cell.of(action.action().due() + late),
                Cell.of("%s %d %%".formatted(action.state().text().in(language), action.progress())));
    }

    private String options(TreatmentView treatment) {
        return treatment.options().stream()
                .map(option -> option.text().in(language))
                .collect(Collectors.joining(either("、", ", ")));
    }

    private static String cost(String name, @Nullable Money amount) {
        return amount == null ? "" : name + " " + text(amount);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String text(@Nullable Money amount) {
        return amount == null ? "" : amount.amount().toPlainString() + " " + amount.currency();
    }

    private String either(String ja, String en) {
        return new Bilingual(ja, en).in(language);
    }
}
