package shishin.assessment.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(examples = """
        {"taskId":"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c","act":"ASSIGNED","items":["1.5.1"],"assignee":"lin",\
        "due":"2026-11-20","by":"ada","at":"2026-11-02T09:00:00Z"}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskActView(
        UUID taskId,
        TaskAct.Kind act,
        List<String> items,
        String assignee,
        @Nullable LocalDate due,
        String by,
        Instant at) {}
