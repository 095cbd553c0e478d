package shishin.risk.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import shishin.platform.language.Language;
import shishin.platform.page.PageRequest;
import shishin.risk.identification.RiskFilter;
import shishin.risk.identification.RiskView;
import shishin.risk.identification.Risks;
import shishin.risk.issue.Issues;
import shishin.risk.treatment.Plan;
import shishin.risk.treatment.TreatmentPlan;

/** Gathers what leaves the register in one file. */
@ApplicationScoped
class Exports {

    private static final int MOST_PRINTED = 1_000;

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_PLANNED = 1_000;
    private static final int AT_ONCE = 500;

    private final Risks risks;
    private final Plan plan;
    private final Issues issues;

    Exports(Risks risks, Plan plan, Issues issues) {
        this.risks = risks;
        this.plan = plan;
        this.issues = issues;
    }

    @Transactional
    List<RegisterRow> rows(RiskFilter filter) {
        return risks(filter, MOST_ROWS).stream().map(RegisterRow::of).toList();
    }

    /** With all that is done about the risks. */
    @Transactional
    Registered sheets(RiskFilter filter) {
        return registered(filter, MOST_ROWS);
    }

    @Transactional
    Registered print(RiskFilter filter) {
        return registered(filter, MOST_PRINTED);
    }

    private Registered registered(RiskFilter filter, int most) {
        var found = risks(filter, most);
        return new Registered(found, plans(found));
    }

    private Map<UUID, List<TreatmentPlan>> plans(List<RiskView> all) {
        var plans = new HashMap<UUID, List<TreatmentPlan>>();
        for (int from = 0; from < all.size(); from += AT_ONCE)
            plans.putAll(plan.ofRisks(all.subList(from, Math.min(from + AT_ONCE, all.size())).stream()
                    .map(RiskView::id)
                    .toList()));
        return plans;
    }

    /** By code. */
    private List<RiskView> risks(RiskFilter filter, int most) {
        var found = new ArrayList<RiskView>();
        var request = new PageRequest();
        request.limit = AT_ONCE;
        request.sort = "code";
        do {
            var page = risks.page(filter, request);
            found.addAll(page.items());
            request.cursor = page.next();
            if (found.size() > most) throw new TooManyRisks(most);
        } while (request.cursor != null);
        return found;
    }

    @Transactional
    Map<String, Object> poam(RiskFilter filter, Language language) {
        var all = risks(filter, MOST_PLANNED);
        if (all.isEmpty()) throw new NothingToExport();
        var sources =
                issues.get(all.stream().flatMap(risk -> risk.issues().stream()).collect(Collectors.toSet()));
        return new Poam(language, risks.now()).of(all, plans(all), sources);
    }
}
