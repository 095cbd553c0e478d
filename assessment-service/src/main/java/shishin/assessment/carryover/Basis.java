package shishin.assessment.carryover;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By what the items of an earlier round are matched with those of this one. */
record Basis(CarryOverReport.Basis kind, @Nullable UUID plan, Succession succession) {}
