package shishin.risk.incident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "Everything runs again; with the service levels as they were kept, where they are known",
        examples = """
        {"at": "2026-04-01T16:00:00Z", "text": "予備系で業務を再開した",
         "services": [{"service": "settlement", "agreed": "2時間以内に復旧する", "achieved": "7時間", "missed": true}]}""")
record RecoverIncident(
        @NotNull Instant at,
        @NotBlank @Size(max = 2000) String text,
        @Nullable @Size(max = 50) List<@NotNull @Valid ServiceImpact> services) {}
