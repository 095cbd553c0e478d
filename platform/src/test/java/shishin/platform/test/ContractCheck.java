package shishin.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;

/** The contract the code generates is the contract that is committed. */
public final class ContractCheck {

    private ContractCheck() {}

    static boolean updating() {
        return "update".equals(System.getProperty("shishin.contract"));
    }

    /** Compares, or with {@code -Dshishin.contract=update} writes anew. */
    public static void check(String service) throws IOException {
        var generated = RestAssured.given()
                .queryParam("format", "yaml")
                .get("/q/openapi")
                .asString();
        var file = Contract.file(service);
        if (updating()) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, generated);
            return;
        }
        assertThat(file)
                .as(
                        "the contract of %s; if the change is wanted: mvn -pl %s-service test -Dtest=ContractTest -Dshishin.contract=update",
                        service, service)
                .exists()
                .content()
                .isEqualTo(generated);
        assertThat(Contract.read(file).operationIds())
                .as("the names generated clients give to the operations of %s", service)
                .doesNotHaveDuplicates();
    }
}
