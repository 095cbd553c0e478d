package shishin.risk.treatment;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shishin.risk.scale.Money;

/** What all actions cost together; absent where nothing is stated. */
record Cost(@Nullable Money oneOff, @Nullable Money yearly) {

    /** @throws MixedCurrencies when the actions are not all in one currency */
    static Cost of(List<Action> actions) {
        var currencies = actions.stream()
                .flatMap(
                        action -> Stream.of(Optional.ofNullable(action.oneOff()), Optional.ofNullable(action.yearly())))
                .flatMap(Optional::stream)
                .map(Money::currency)
                .collect(Collectors.toCollection(TreeSet::new));
        if (currencies.size() > 1) throw new MixedCurrencies(currencies);
        return new Cost(sum(actions, Action::oneOff), sum(actions, Action::yearly));
    }

    private static @Nullable Money sum(List<Action> actions, Function<Action, @Nullable Money> part) {
        return actions.stream()
                .flatMap(action -> Optional.ofNullable(part.apply(action)).stream())
                .reduce(Money::plus)
                .orElse(null);
    }
}
