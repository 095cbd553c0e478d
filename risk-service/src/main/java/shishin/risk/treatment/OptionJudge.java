package shishin.risk.treatment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import shishin.risk.criteria.CriteriaBook;
import shishin.risk.quantity.Calculation;
import shishin.risk.quantity.ControlModel;
import shishin.risk.quantity.HowToRun;
import shishin.risk.quantity.LossResult;
import shishin.risk.quantity.PortfolioModel;
import shishin.risk.quantity.Question;
import shishin.risk.quantity.RiskModel;
import shishin.risk.simulation.result.Figure;
import shishin.risk.simulation.study.ControlValue;

/** Puts an option beside the risk as it is. */
@ApplicationScoped
class OptionJudge {

    private static final double TAIL = 0.95;

    private final CriteriaBook book;
    private final Calculation calculation;

    OptionJudge(CriteriaBook book, Calculation calculation) {
        this.book = book;
        this.calculation = calculation;
    }

    /** @param current the model of the risk as it is, if it has one */
    ComparedOption judge(OptionPlan option, Optional<RiskModel> current) {
        var criteria = book.inForce();
        option.requireIn(criteria.content().currency());
        var left = Optional.ofNullable(option.quantity())
                .map(model -> calculation.answer(model).result());
        return new ComparedOption(
                option.name(),
                option.kinds().stream().sorted().toList(),
                option.expectedResidual().by(criteria).level(),
                option.expectedResidual().withinAppetite(criteria),
                option.oneOff(),
                option.yearly(),
                option.yearlyCost(),
                option.years(),
                option.ready(),
                left.map(LossResult::mean).orElse(null),
                left.map(OptionJudge::var95).orElse(null),
                current.flatMap(model -> value(option, model)).orElse(null));
    }

    private static Figure var95(LossResult loss) {
        return loss.tails().stream()
                .filter(tail -> tail.level() == TAIL)
                .findFirst()
                .orElseThrow()
                .var();
    }

    private Optional<ControlValue> value(OptionPlan option, RiskModel current) {
        if (option.quantity() == null) return Optional.empty();
        var control = new ControlModel(alone(option.quantity()), option.yearlyCost(), option.years());
        var question = new Question(alone(current), HowToRun.CHOSEN, control);
        var answer = calculation.atOnce(question).orElseThrow(() -> new OptionTooLarge(option.name()));
        return Optional.ofNullable(answer.control());
    }

    private static PortfolioModel alone(RiskModel model) {
        return PortfolioModel.of(List.of(model.named("risk")));
    }
}
