package shishin.platform.test;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Calls as a user makes them; every answer is held against the committed contract. */
public final class Calls {

    private Calls() {}

    /** With this access token, in English, sending JSON. */
    public static RequestSpecification as(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    public static RequestSpecification anonymous() {
        return RestAssured.given()
                .filter(ContractFilter.current())
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
    }
}
