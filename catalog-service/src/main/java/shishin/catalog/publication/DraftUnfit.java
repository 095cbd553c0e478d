package shishin.catalog.publication;

import java.util.List;
import shishin.platform.problem.Refusal;

/** What was read is no edition: it says where and why, as many as fit. */
final class DraftUnfit extends Refusal {

    static final int MOST = 50;

    private final List<String> places;

    DraftUnfit(List<String> places) {
        super(Kind.UNPROCESSABLE, String.join(", ", places));
        this.places = List.copyOf(places);
        tell("places", places);
    }

    List<String> places() {
        return places;
    }

    static DraftUnfit tooLarge(int most) {
        return new DraftUnfit(List.of("content: more than " + most + " bytes"));
    }

    static DraftUnfit unwritable() {
        return new DraftUnfit(List.of("half of a character"));
    }
}
