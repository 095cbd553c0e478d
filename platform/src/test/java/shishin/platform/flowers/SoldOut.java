package shishin.platform.flowers;

import java.util.List;
import shishin.platform.problem.Refusal;

final class SoldOut extends Refusal {

    SoldOut(String name) {
        super(Kind.CONFLICT, name);
        tell("possible", List.of("plant"));
    }
}
