package shishin.catalog.standard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;

/** @param leftOut only when it is drawn up from another: the items of that which its edition does not have */
@Schema(name = "Standard", examples = """
        {"id": "0199e0a0-0000-7000-8000-000000000001", "title": "Security rules of the power grid division",
         "edition": "nisc-4-measures", "createdBy": "ada", "createdAt": "2026-11-01T09:00:00Z", "version": 0}""")
record StandardView(
        UUID id,
        String title,
        String edition,
        String createdBy,
        Instant createdAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> leftOut,
        long version)
        implements Versioned, Located {

    static StandardView of(Standard standard) {
        return of(standard, null);
    }

    static StandardView of(Standard standard, @Nullable List<String> leftOut) {
        return new StandardView(
                standard.id(),
                standard.title(),
                standard.edition(),
                standard.createdBy(),
                standard.createdAt(),
                leftOut,
                standard.version());
    }

    @Override
    public String location() {
        return "/api/v1/standards/" + id;
    }
}
