package shishin.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.ElementType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.platform.problem.FieldError;
import shishin.platform.problem.Refusal;

class RouteParametersTest {

    static class Filter extends PageRequest {
        @QueryParam("place")
        ElementType place = ElementType.TYPE;

        @QueryParam("since")
        OffsetDateTime since = OffsetDateTime.MIN;

        @QueryParam("until")
        Instant until = Instant.MAX;
    }

    interface Route {
        void list(
                @QueryParam("stream") UUID stream,
                @QueryParam("size") long size,
                @QueryParam("strict") boolean strict,
                @QueryParam("edition") List<String> edition,
                @BeanParam Filter request);
    }

    private static void check(String name, String value) {
        new RouteParameters(Route.class.getDeclaredMethods()[0]).check(Map.of(name, List.of(value)));
    }

    @ParameterizedTest
    @CsvSource({
        "stream,  0198c0de-0000-7000-8000-000000000000",
        "size,    9223372036854775807",
        "strict,  false",
        "edition, anything",
        "place,   FIELD",
        "since,   2026-01-31T09:00:00+09:00",
        "until,   2026-01-31T09:00:00+09:00",
        "limit,   -3",
        "sort,    -name"
    })
    void what_can_be_read_passes(String name, String value) {
        assertThatCode(() -> check(name, value)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "stream, x,                    invalid-parameter, must be a UUID",
        "size,   9223372036854775808,  invalid-parameter, must be a whole number",
        "limit,  2147483648,           invalid-parameter, must be a whole number",
        "limit,  1.0,                  invalid-parameter, must be a whole number",
        "strict, TRUE,                 invalid-parameter, must be true or false",
        "strict, '',                   invalid-parameter, must be true or false",
        "since,  2026-01-31,           invalid-parameter, 'must be a time with its offset from UTC, such as 2026-01-31T09:00:00Z'",
        "until,  2026-01-31,           invalid-parameter, 'must be a time with its offset from UTC, such as 2026-01-31T09:00:00Z'",
        "place,  '',                   unknown-value,     must be one of"
    })
    void what_cannot_be_read_is_refused_by_name(String name, String value, String problem, String demand) {
        assertThatThrownBy(() -> check(name, value)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.slug()).isEqualTo(problem);
            assertThat(refusal.kind().status()).isEqualTo(400);
            assertThat((List<?>) refusal.members().get("errors"))
                    .singleElement()
                    .isInstanceOfSatisfying(FieldError.class, error -> {
                        assertThat(error.pointer()).isEqualTo(name);
                        assertThat(error.detail()).startsWith(demand).doesNotContain("9223");
                    });
        });
    }

    @ParameterizedTest
    @CsvSource({"colour, red", "Limit, 1", "'', ''"})
    void what_the_route_does_not_know_is_refused_with_what_it_knows(String name, String value) {
        assertThatThrownBy(() -> check(name, value)).isInstanceOf(UnknownParameter.class);
    }
}
