package shishin.catalog.change;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import shishin.catalog.Drafts;
import shishin.catalog.Press;

/** Two editions of one catalogue: reworded, renumbered, split, and dropped. */
final class Renumbering {

    static final String DIFF = "/api/v1/catalogs/old/diff/new";
    static final String SUCCESSORS = "/api/v1/catalogs/new/successors/old";
    static final String TABLE = """
            {"entries": [{"from": "A-2", "to": ["B-2"]}, {"from": "A-3", "to": ["B-3", "B-4"]}]}""";

    private Renumbering() {}

    static void publish(Press press, String tenant) {
        press.publish(
                tenant,
                Drafts.of(
                        "old",
                        "A-1=Keep records of access",
                        "A-2=Lock the doors of machine rooms at night",
                        "A-3=Train people and exercise incidents",
                        "A-4=Passwords are changed every ninety days"));
        press.publish(
                tenant,
                Drafts.of(
                        "new",
                        "A-1=Keep records of every access",
                        "B-2=Lock the doors of machine rooms at night",
                        "B-3=Train people",
                        "B-4=Exercise incidents",
                        "B-5=Passwords are changed every sixty days"));
    }

    static ValidatableResponse write(RequestSpecification by, String body) {
        return by.header("If-None-Match", "*").body(body).put(SUCCESSORS).then();
    }
}
