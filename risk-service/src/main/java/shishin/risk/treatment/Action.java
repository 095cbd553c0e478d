package shishin.risk.treatment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;
import shishin.risk.scale.Money;

/**
 * One thing to be done.
 *
 * @param oneOff what it costs once
 * @param yearly what it costs every year
 * @param effortDays working days it takes
 * @param items items of the guideline it serves
 * @param findings findings it settles
 * @param after numbers, from 1, of the actions of the same treatment that come before it
 */
@Schema(examples = """
        {"title": "遠隔接続に多要素認証を導入する", "owner": "network-team", "due": "2026-09-30",
         "oneOff": {"amount": 1200000, "currency": "JPY"}, "yearly": {"amount": 300000, "currency": "JPY"},
         "effortDays": 15, "items": ["1.2.3-1.4"], "findings": ["0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b18"], "after": []}""")
public record Action(
        @NotNull @OneLine @Size(max = 300) String title,
        @NotNull @OneLine @Size(max = 100) String owner,
        @NotNull LocalDate due,
        @Nullable @Valid Money oneOff,
        @Nullable @Valid Money yearly,
        @Nullable @Min(0) @Max(100_000) Integer effortDays,
        @Nullable @Size(max = 100) List<@NotNull @OneLine @Size(max = 60) String> items,
        @Nullable @Size(max = 50) List<@NotNull @OneLine @Size(max = 100) String> findings,
        @Nullable @Size(max = 49) List<@NotNull @Min(1) @Max(49) Integer> after) {

    public Action {
        items = items == null ? List.of() : List.copyOf(items);
        findings = findings == null ? List.of() : List.copyOf(new LinkedHashSet<>(findings));
        after = after == null ? List.of() : List.copyOf(new TreeSet<>(after));
    }
}
