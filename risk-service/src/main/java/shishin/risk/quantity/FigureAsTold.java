package shishin.risk.quantity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import shishin.risk.simulation.result.Figure;

/** What is not known of a figure's error is left out of its JSON, which has no word for it. */
@Singleton
class FigureAsTold implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.addMixIn(Figure.class, KnownOnly.class);
    }

    interface KnownOnly {

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NotKnown.class)
        double error();

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NotKnown.class)
        double low();

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NotKnown.class)
        double high();
    }

    /** Equals what is to be left out. */
    static final class NotKnown {

        @Override
        public boolean equals(@Nullable Object value) {
            return value instanceof Double number && number.isNaN();
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }
}
