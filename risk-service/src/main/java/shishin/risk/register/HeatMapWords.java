package shishin.risk.register;

import java.util.Locale;
import java.util.stream.Collectors;
import shishin.platform.language.Language;
import shishin.risk.scale.Bilingual;

/** What a heat map says, in one of the two languages. */
final class HeatMapWords {

    private final Language language;

    private HeatMapWords(Language language) {
        this.language = language;
    }

    static HeatMapWords in(Language language) {
        return new HeatMapWords(language);
    }

    String title(HeatMap map) {
        var stage = map.stage().text().in(language);
        return either("リスクのヒートマップ（%s）", "Risk heat map: %s").formatted(stage.toLowerCase(Locale.ROOT));
    }

    String subtitle(HeatMap map) {
        return either("リスク %d 件・図にないもの %d 件・リスク基準 第%d版", "Risks: %d · not shown: %d · criteria version %d")
                .formatted(map.risks(), map.otherwise(), map.criteria());
    }

    /** What the picture shows, for those who hear it read. */
    String description(HeatMap map) {
        var full = map.cells().stream()
                .filter(cell -> cell.risks() > 0)
                .map(cell -> cell(map, cell))
                .collect(Collectors.joining(either("。", ". ")));
        return full.isEmpty() ? either("該当するリスクはありません。", "There are no risks to show.") : full;
    }

    String cell(HeatMap map, HeatMap.Cell cell) {
        return either("発生可能性 %s、影響 %s、水準 %s：%d 件", "Likelihood %s, impact %s, level %s, risks: %d")
                .formatted(
                        map.likelihoods().get(cell.likelihood() - 1).in(language),
                        map.impacts().get(cell.impact() - 1).in(language),
                        cell.level().text().in(language),
                        cell.risks());
    }

    String likelihood() {
        return either("発生可能性", "Likelihood");
    }

    String impact() {
        return either("影響の大きさ", "Impact");
    }

    private String either(String ja, String en) {
        return new Bilingual(ja, en).in(language);
    }
}
