package shishin.catalog.standard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Ruling", examples = """
        {"standardId": "0199e0a0-0000-7000-8000-000000000001", "item": "1.5.1-6.7", "applies": "EXCLUDED",
         "reason": "NOT_PRESENT", "narrative": "There is no wireless LAN in any of our plants.", "updatedBy": "ada",
         "updatedAt": "2026-11-01T09:00:00Z", "version": 0}""")
record RulingView(
        UUID standardId,
        String item,
        Applies applies,
        @Nullable Reason reason,
        String narrative,
        String updatedBy,
        Instant updatedAt,
        long version)
        implements Versioned, Located {

    @Override
    public String location() {
        return "/api/v1/standards/%s/rulings/%s".formatted(standardId, item);
    }
}
