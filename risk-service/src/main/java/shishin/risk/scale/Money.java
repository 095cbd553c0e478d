package shishin.risk.scale;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount in a currency (ISO 4217). */
@Schema(examples = "{\"amount\": 1200000, \"currency\": \"JPY\"}")
public record Money(
        @NotNull @PositiveOrZero @Digits(integer = 15, fraction = 4)
        BigDecimal amount,

        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {

    /**
     * Both together.
     *
     * @throws IllegalArgumentException when the currencies differ
     */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) throw new IllegalArgumentException("currencies differ");
        return new Money(amount.add(other.amount), currency);
    }
}
