package shishin.platform.test;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.file.Files;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;

/** Fails a test whose answer does not keep the committed contract. */
final class ContractFilter implements Filter {

    private static final ContractFilter CURRENT = new ContractFilter();

    private final Supplier<Contract> contract = com.google.common.base.Suppliers.memoize(ContractFilter::read)::get;

    static ContractFilter current() {
        return CURRENT;
    }

    private static Contract read() {
        return Contract.read(Contract.file(ConfigProvider.getConfig().getValue("shishin.service", String.class)));
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var path = URI.create(request.getURI()).getPath();
        if (!path.startsWith("/api/") || ContractCheck.updating()) return response;
        if (!Files.exists(Contract.file(ConfigProvider.getConfig().getValue("shishin.service", String.class))))
            return response;
        var type = Objects.requireNonNullElse(response.getContentType(), "");
        var streamed = type.contains("event-stream");
        var faults = contract.get()
                .faults(request.getMethod(), path, response.getStatusCode(), type, streamed ? "" : response.asString());
        if (!faults.isEmpty())
            throw new AssertionError("%s %s answered %d against the contract: %s\n%s"
                    .formatted(request.getMethod(), path, response.getStatusCode(), faults, response.asString()));
        return response;
    }
}
