package shishin.assessment.assessment;

import java.util.UUID;
import java.util.stream.Stream;

/** What another feature keeps under an assessment, so that closing seals it too. */
public interface SealedContent {

    /** One line of text for each thing it keeps, in an order that is always the same. */
    Stream<String> lines(UUID assessment);
}
