package shishin.catalog.crosswalk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import shishin.platform.problem.NotFound;

/** Holds two catalogues against each other. */
@ApplicationScoped
class CoverageReport {

    private final Catalogues catalogues;
    private final Correspondences correspondences;

    CoverageReport(Catalogues catalogues, Correspondences correspondences) {
        this.catalogues = catalogues;
        this.correspondences = correspondences;
    }

    @Transactional
    CoverageView of(ComparisonQuery query) {
        requireKnown(query.from);
        requireKnown(query.to);
        var counted = correspondences.between(query.from, query.to, query.status, query.strength).stream()
                .filter(known -> known.review().status() != Status.REJECTED)
                .toList();
        var approved = count(counted, Status.APPROVED);
        var from = touched(
                counted, Claim::sourceItem, relation -> relation.inverse().coversTarget());
        var to = touched(counted, Claim::targetItem, Relation::coversTarget);
        return new CoverageView(
                new Coverage(catalogues.entries(query.from), from).side(query.from),
                new Coverage(catalogues.entries(query.to), to).side(query.to),
                approved,
                counted.size() - approved);
    }

    private void requireKnown(String catalogue) {
        if (!catalogues.has(catalogue)) throw new NotFound("catalogue", catalogue);
    }

    private static int count(List<Known> counted, Status status) {
        return (int) counted.stream()
                .filter(known -> known.review().status() == status)
                .count();
    }

    private static Map<String, Coverage.Degree> touched(
            List<Known> counted, Function<Claim, String> item, Predicate<Relation> covers) {
        var touched = new HashMap<String, Coverage.Degree>();
        for (var known : counted) {
            var degree = covers.test(known.claim().relation()) ? Coverage.Degree.COVERED : Coverage.Degree.PARTLY;
            touched.merge(item.apply(known.claim()), degree, Coverage.Degree::or);
        }
        return touched;
    }
}
