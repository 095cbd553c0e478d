package shishin.assessment.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Stream;
import shishin.assessment.assessment.Stamps;
import shishin.assessment.guideline.Guideline;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;

/** The rules of a tenant, every version of them, and the starter set behind them. */
@ApplicationScoped
public class RuleBook {

    private static final int MOST = 2000;

    private final RuleRepository rules;
    private final StarterSet starter;
    private final Guideline guideline;
    private final Stamps stamps;

    RuleBook(RuleRepository rules, StarterSet starter, Guideline guideline, Stamps stamps) {
        this.rules = rules;
        this.starter = starter;
        this.guideline = guideline;
        this.stamps = stamps;
    }

    /** All that hold now, the tenant's own and the starter set. */
    @Transactional
    public Rules rules() {
        return new Rules(
                Stream.concat(rules.all().stream(), starter.rules().stream()).toList());
    }

    @Transactional
    RuleView write(WriteRule said) {
        requireKnown(said);
        if (rules.count() >= MOST) throw new TooManyRules(MOST);
        var rule = new EvidenceRule(said, stamps.now());
        rules.add(rule);
        rules.flush();
        rules.add(rule.kept());
        return rule.view();
    }

    @Transactional
    RuleView rewrite(UUID id, IfMatch expected, WriteRule said) {
        requireKnown(said);
        var rule = rules.find(id, expected);
        rule.write(said, stamps.now());
        rules.flush();
        rules.add(rule.kept());
        return rule.view();
    }

    @Transactional
    void remove(UUID id, IfMatch expected) {
        rules.remove(rules.find(id, expected));
    }

    @Transactional
    RuleView get(UUID id) {
        return rules.find(id).view();
    }

    @Transactional
    Page<RuleView> list(PageRequest request) {
        return rules.list(request).map(EvidenceRule::view);
    }

    /** Also of a rule that was taken away: evidence names it for ever. */
    @Transactional
    Page<RuleView> versions(UUID id, PageRequest request) {
        var page = rules.versions(id, request).map(RuleVersion::view);
        if (page.items().isEmpty() && request.cursor == null) throw new NotFound("evidence-rule", id);
        return page;
    }

    void requireKnown(WriteRule said) {
        guideline.edition(said.edition()).requireKnown(said.items());
    }
}
