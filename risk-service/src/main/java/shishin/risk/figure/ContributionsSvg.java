package shishin.risk.figure;

import java.util.stream.Collectors;
import shishin.platform.language.Language;
import shishin.risk.drawing.Box;
import shishin.risk.drawing.Canvas;
import shishin.risk.drawing.Font;
import shishin.risk.drawing.Ink;
import shishin.risk.simulation.result.Contribution;

/** Draws what each risk adds to the worst years: a bar each, the longest on top. */
final class ContributionsSvg {

    private static final int ROW = 34;
    private static final int TOP = 96;
    private static final int LEFT = 190;
    private static final int WIDE = 430;
    private static final int SHOWN = 30;

    private final Contributions contributions;
    private final Words words;

    private ContributionsSvg(Contributions contributions, Language language) {
        this.contributions = contributions;
        this.words = new Words(language);
    }

    static String of(Contributions contributions, Language language) {
        return new ContributionsSvg(contributions, language).draw();
    }

    private String draw() {
        var parts = contributions.parts().stream().limit(SHOWN).toList();
        var title = words.either("最悪の1%の年への寄与", "Contributions to the worst 1 % of years");
        var size = new Box(0, 0, 860, TOP + parts.size() * ROW + 40);
        var description = parts.stream().map(this::line).collect(Collectors.joining(" "));
        var canvas = new Canvas(words.language(), size, title, description);
        canvas.text(40, 44, Font.TITLE, title);
        canvas.text(40, 68, Font.SUBTITLE, subtitle());
        var longest =
                parts.stream().mapToDouble(part -> part.tvar().value()).max().orElse(1);
        for (int row = 0; row < parts.size(); row++)
            bar(canvas, parts.get(row), TOP + row * ROW, Math.max(longest, 1e-9));
        return canvas.done();
    }

    private String subtitle() {
        return "TVaR 99 %%: %s %s".formatted(words.amount(contributions.tvar()), contributions.currency());
    }

    private void bar(Canvas canvas, Contribution part, double y, double longest) {
        var length = Math.max(2, WIDE * Math.max(0, part.tvar().value()) / longest);
        canvas.group(line(part), () -> {
            canvas.lines(new Box(40, y + 8, LEFT - 54, 20), Font.LABEL.at(Font.Anchor.END), part.name());
            canvas.box(new Box(LEFT, y + 5, length, ROW - 10), Ink.BLUE, 4);
            canvas.text(LEFT + length + 10, y + 21, Font.LABEL, amount(part));
        });
    }

    private String line(Contribution part) {
        return part.name() + ": " + amount(part) + ".";
    }

    private String amount(Contribution part) {
        var share = contributions.tvar() == 0 ? 0 : part.tvar().value() / contributions.tvar();
        return "%s %s (%s)"
                .formatted(words.amount(part.tvar().value()), contributions.currency(), words.percent(share));
    }
}
