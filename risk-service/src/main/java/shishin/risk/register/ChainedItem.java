package shishin.risk.register;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.risk.guideline.ItemTitle;
import shishin.risk.issue.Told;

/**
 * An item, and what is known of it here.
 *
 * @param told the latest first
 */
@Schema(
        description =
                "An item, and the answers, evidence and findings facts told of: what fell short, and what was mended")
record ChainedItem(String edition, String code, String ja, String en, List<Told> told) {

    static ChainedItem of(ItemTitle title, List<Told> told) {
        return new ChainedItem(title.edition(), title.code(), title.ja(), title.en(), told);
    }
}
