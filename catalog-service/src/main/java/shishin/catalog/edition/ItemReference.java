package shishin.catalog.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;

/** An item as others point to it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
        {"code": "1.1.1", "kind": "MEASURE", "title": "Risk evaluation based on the issues identified"}""")
record ItemReference(String code, Kind kind, @Nullable Integer level, String title) {

    static ItemReference of(Item item, Language language) {
        return new ItemReference(
                item.code(), item.kind(), item.level(), item.title().in(language));
    }
}
