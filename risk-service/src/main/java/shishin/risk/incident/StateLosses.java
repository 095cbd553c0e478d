package shishin.risk.incident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What it cost, all of it: replaces what was stated before", examples = """
        {"losses": [{"form": "RESPONSE", "amount": {"amount": 3200000, "currency": "JPY"}, "explanation": "復旧作業の委託費"},
                    {"form": "PRODUCTIVITY", "amount": {"amount": 9000000, "currency": "JPY"}, "explanation": "停止した業務"}]}""")
record StateLosses(@NotNull @Size(max = 50) List<@NotNull @Valid ActualLoss> losses) {

    /** @throws LossesInSeveralCurrencies when they cannot be added up */
    void requireOneCurrency() {
        var currencies =
                losses.stream().map(loss -> loss.amount().currency()).collect(Collectors.toCollection(TreeSet::new));
        if (currencies.size() > 1) throw new LossesInSeveralCurrencies(currencies);
    }
}
