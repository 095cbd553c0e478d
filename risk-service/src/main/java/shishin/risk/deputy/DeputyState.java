package shishin.risk.deputy;

import java.util.List;

/** Whether a deputy may decide at a moment. */
enum DeputyState {
    TO_COME,
    ACTIVE,
    ENDED;

    List<DeputyAct> possible() {
        return this == ENDED ? List.of() : List.of(DeputyAct.END_DEPUTY);
    }
}
