package shishin.platform.inbox;

import java.util.List;

/** Listeners that differ by little more than the type they hear; a bean for each such family. */
public interface FactListeners {

    List<? extends FactListener<?>> all();
}
