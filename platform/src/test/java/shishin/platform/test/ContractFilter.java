package shishin.platform.test;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Fails a test whose answer does not keep the committed contract of the service under test. */
final class ContractFilter implements Filter {

    private static final ContractFilter CURRENT = new ContractFilter();

    private final Optional<Contract> contract = read();

    static ContractFilter current() {
        return CURRENT;
    }

    /** None while it is being written anew, and none for a service that commits none. */
    private static Optional<Contract> read() {
        var file = Contract.file(ConfigProvider.getConfig().getValue("shishin.service", String.class));
        return ContractCheck.updating() || !Files.exists(file) ? Optional.empty() : Optional.of(Contract.read(file));
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var path = URI.create(request.getURI()).getPath();
        if (!path.startsWith("/api/")) return response;
        var faults = contract.map(kept -> faults(kept, request.getMethod(), path, response))
                .orElse(List.of());
        if (!faults.isEmpty())
            throw new AssertionError("%s %s answered %d against the contract: %s\n%s"
                    .formatted(request.getMethod(), path, response.getStatusCode(), faults, response.asString()));
        return response;
    }

    private static List<String> faults(Contract contract, String method, String path, Response response) {
        var type = Objects.requireNonNullElse(response.getContentType(), "");
        return contract.faults(method, path, response.getStatusCode(), type, response.asString());
    }
}
