package shishin.risk.figure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shishin.platform.language.Language;
import shishin.risk.drawing.Box;
import shishin.risk.drawing.Canvas;
import shishin.risk.drawing.Canvas.Point;
import shishin.risk.drawing.Font;
import shishin.risk.drawing.Ink;
import shishin.risk.drawing.Stroke;
import shishin.risk.figure.Timeline.Bar;
import shishin.risk.treatment.ActionState;

/** Draws the actions of treatments as bars over time, filled as far as they are done, with a line for today. */
final class TimelineSvg {

    private static final int ROW = 46;
    private static final int TOP = 112;
    private static final Box PLOT = new Box(300, TOP, 520, 0);
    private static final int SHOWN = 60;

    private final Timeline timeline;
    private final Words words;
    private final LocalDate from;
    private final LocalDate to;

    private TimelineSvg(Timeline timeline, Language language) {
        this.timeline = timeline;
        this.words = new Words(language);
        var today = today();
        this.from = Stream.concat(timeline.bars().stream().map(Bar::from), Stream.of(today))
                .min(Comparator.naturalOrder())
                .orElse(today);
        this.to = Stream.concat(timeline.bars().stream().map(Bar::to), Stream.of(today.plusDays(30)))
                .max(Comparator.naturalOrder())
                .orElse(today);
    }

    static String of(Timeline timeline, Language language) {
        return new TimelineSvg(timeline, language).draw();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(timeline.now(), ZoneOffset.UTC);
    }

    private String draw() {
        var bars = timeline.bars().stream().limit(SHOWN).toList();
        var bottom = TOP + Math.max(1, bars.size()) * ROW;
        var title = words.either("対応の工程 ", "Treatment of ") + timeline.code();
        var description = bars.isEmpty()
                ? words.either("対応はまだありません。", "There is no treatment yet.")
                : bars.stream().map(this::line).collect(Collectors.joining(" "));
        var canvas = new Canvas(words.language(), new Box(0, 0, 860, bottom + 50), title, description);
        canvas.text(40, 44, Font.TITLE, title);
        canvas.lines(new Box(40, 55, 780, 18), Font.SUBTITLE, timeline.title());
        months(canvas, bottom);
        for (int row = 0; row < bars.size(); row++) bar(canvas, bars.get(row), TOP + row * ROW);
        if (bars.isEmpty()) canvas.text(40, TOP + 28, Font.LABEL, description);
        var today = x(today());
        canvas.line(Stroke.dashed(Ink.ORANGE), new Point(today, TOP - 8), new Point(today, bottom));
        canvas.text(today, bottom + 20, Font.LABEL.at(Font.Anchor.MIDDLE).in(Ink.ORANGE), words.either("今日", "Today"));
        return canvas.done();
    }

    /** At most a dozen lines, each at the beginning of a month. */
    private void months(Canvas canvas, double bottom) {
        var months = Math.max(1, ChronoUnit.MONTHS.between(from, to));
        var step = (months + 8) / 8;
        for (var month = from.withDayOfMonth(1).plusMonths(1); !month.isAfter(to); month = month.plusMonths(step)) {
            canvas.line(Stroke.RULE, new Point(x(month), TOP - 8), new Point(x(month), bottom));
            canvas.text(
                    x(month),
                    TOP - 14,
                    Font.SMALL.at(Font.Anchor.MIDDLE),
                    "%d-%02d".formatted(month.getYear(), month.getMonthValue()));
        }
    }

    private void bar(Canvas canvas, Bar bar, double y) {
        canvas.group(line(bar), () -> {
            canvas.lines(new Box(40, y + 4, PLOT.x() - 56, 18), Font.LABEL, bar.action());
            canvas.lines(new Box(40, y + 23, PLOT.x() - 56, 17), Font.SMALL, bar.owner() + " · " + state(bar));
            var whole = new Box(x(bar.from()), y + 9, Math.max(4, x(bar.to()) - x(bar.from())), ROW - 20);
            canvas.box(whole, bar.overdue() ? Ink.PALE_RED : Ink.PALE_BLUE, 5);
            var done = whole.width() * bar.progress() / 100;
            if (done > 0) canvas.box(new Box(whole.x(), whole.y(), done, whole.height()), ink(bar), 5);
            canvas.frame(whole, new Stroke(ink(bar), 1.5, ""), 5);
        });
    }

    private static Ink ink(Bar bar) {
        if (bar.overdue()) return Ink.RED;
        return bar.state() == ActionState.DONE ? Ink.GREEN : Ink.BLUE;
    }

    private String state(Bar bar) {
        var late = bar.overdue() ? words.either("・期限超過", ", overdue") : "";
        return "%s %d %%%s".formatted(bar.state().text().in(words.language()), bar.progress(), late);
    }

    private String line(Bar bar) {
        return "%s (%s): %s – %s, %s.".formatted(bar.action(), bar.owner(), bar.from(), bar.to(), state(bar));
    }

    private double x(LocalDate day) {
        var whole = Math.max(1, ChronoUnit.DAYS.between(from, to));
        return PLOT.x() + PLOT.width() * Math.clamp((double) ChronoUnit.DAYS.between(from, day) / whole, 0, 1);
    }
}
