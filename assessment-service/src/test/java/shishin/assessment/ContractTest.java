package shishin.assessment;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import shishin.platform.test.ContractCheck;
import shishin.platform.test.Servers;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class ContractTest {

    @Test
    void the_contract_is_what_the_code_says() throws IOException {
        ContractCheck.check("assessment");
    }
}
