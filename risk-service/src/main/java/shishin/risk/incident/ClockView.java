package shishin.risk.incident;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.Versioned;

@Schema(
        name = "ReportingClockSetting",
        description = "The reporting clock in force; version 0 is the usual one",
        examples = """
        {"clock": {"reports": {"FIRST": {"withinHours": 24, "remindHours": 6}}}, "version": 0}""")
record ClockView(
        ReportingClock clock, @Nullable String by, @Nullable Instant at, long version) implements Versioned {}
