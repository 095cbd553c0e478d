package shishin.platform.production;

import java.util.List;

/** What a feature must have before it works for others; every bean of this kind is asked when a service starts. */
public interface ProductionRule {

    /** What must not stay as it is, each with what to do; none when all is well. */
    List<String> objections();
}
