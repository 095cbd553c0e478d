package shishin.catalog.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Item;
import shishin.platform.json.OneLine;

/**
 * A correction of some lines of what is published. Whatever changes more than that is brought in anew, with mode
 * {@code update}.
 *
 * @param reason what it corrects
 */
@Schema(examples = """
        {"reason": {"ja": "1.2.3 の誤記を訂正", "en": "Corrects a misprint in 1.2.3"},
         "lines": [{"code": "1.2.3", "title": {"ja": "利用者の認証", "en": "Authentication of users"}}]}""")
record ReviseEdition(
        @NotNull @Valid Words reason,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid Line> lines) {

    /** What is not named stays as it is, and so does a title in a language in which it is not said anew. */
    @Schema(name = "CorrectedLine")
    record Line(
            @NotNull @OneLine @Size(max = 50) String code,
            @Nullable @Valid Words title,
            @Nullable Boolean assessable,

            @Nullable @Size(max = 50) List<@NotNull @OneLine @Size(max = 50) String> tags,

            @Nullable @Size(max = 50) List<@NotNull @OneLine @Size(max = 50) String> evidence) {

        Item correct(Item item) {
            return new Item(
                    item.code(),
                    item.parent(),
                    item.position(),
                    item.kind(),
                    item.level(),
                    title == null ? item.title() : title.text().or(item.title()),
                    item.intent(),
                    item.openEnded(),
                    assessable == null ? item.assessable() : assessable,
                    item.phase(),
                    item.viewpoint(),
                    item.situation(),
                    tags == null ? item.tags() : List.copyOf(tags),
                    evidence == null ? item.evidence() : List.copyOf(evidence),
                    item.detail());
        }
    }
}
