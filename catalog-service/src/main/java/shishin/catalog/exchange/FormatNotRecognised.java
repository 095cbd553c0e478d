package shishin.catalog.exchange;

import java.util.List;
import shishin.platform.problem.Refusal;

/** No reader takes the file for its own. */
class FormatNotRecognised extends Refusal {

    FormatNotRecognised(List<String> known) {
        super(Kind.UNPROCESSABLE, String.join(", ", known));
        tell("known", known);
    }
}
