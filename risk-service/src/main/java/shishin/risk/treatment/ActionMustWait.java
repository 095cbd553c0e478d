package shishin.risk.treatment;

import java.util.List;
import java.util.stream.Collectors;
import shishin.platform.problem.Refusal;

final class ActionMustWait extends Refusal {

    ActionMustWait(int number, List<Integer> waitsFor) {
        super(Kind.CONFLICT, number, waitsFor.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        tell("waitsFor", waitsFor);
    }
}
