package shishin.risk.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import shishin.platform.caller.Caller;
import shishin.risk.criteria.Criteria;
import shishin.risk.criteria.CriteriaBook;
import shishin.risk.criteria.ImpactStep;
import shishin.risk.criteria.LikelihoodStep;
import shishin.risk.scale.AnalysisStage;

/** Counts open risks by likelihood and impact. Plain SQL: one aggregate over an index of the risk table. */
@ApplicationScoped
class HeatMaps {

    private final EntityManager entities;
    private final CriteriaBook book;
    private final Caller caller;

    HeatMaps(EntityManager entities, CriteriaBook book, Caller caller) {
        this.entities = entities;
        this.book = book;
        this.caller = caller;
    }

    @Transactional
    HeatMap draw(HeatMapRequest request) {
        var criteria = request.criteria == null ? book.inForce() : book.version(request.criteria);
        var counts = count(request.stage);
        var cells = cells(criteria, counts);
        var inside = cells.stream().mapToLong(HeatMap.Cell::risks).sum();
        var all = open();
        return new HeatMap(
                request.stage,
                criteria.version(),
                criteria.content().likelihoods().stream()
                        .map(LikelihoodStep::name)
                        .toList(),
                criteria.content().impacts().stream().map(ImpactStep::name).toList(),
                cells,
                inside,
                all - inside);
    }

    private static List<HeatMap.Cell> cells(Criteria criteria, Map<Place, Long> counts) {
        var matrix = criteria.matrix();
        var cells = new ArrayList<HeatMap.Cell>();
        for (int likelihood = 1; likelihood <= matrix.likelihoods(); likelihood++)
            for (int impact = 1; impact <= matrix.impacts(); impact++)
                cells.add(new HeatMap.Cell(
                        likelihood,
                        impact,
                        matrix.level(likelihood, impact),
                        counts.getOrDefault(new Place(criteria.version(), likelihood, impact), 0L)));
        return cells;
    }

    private Map<Place, Long> count(AnalysisStage stage) {
        List<?> rows = entities.createNativeQuery("""
                        select %1$s_criteria, %1$s_likelihood, %1$s_impact, count(*) from risk
                        where tenant = :tenant and stage <> 'CLOSED' and %1$s_criteria is not null
                        group by 1, 2, 3""".formatted(stage.name().toLowerCase(Locale.ROOT)))
                .setParameter("tenant", caller.tenant())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(Place::of, row -> ((Number) row[3]).longValue()));
    }

    private long open() {
        var count = entities.createNativeQuery("select count(*) from risk where tenant = :tenant and stage <> 'CLOSED'")
                .setParameter("tenant", caller.tenant())
                .getSingleResult();
        return ((Number) count).longValue();
    }

    /** Where a risk lies by a version of the criteria. */
    private record Place(int criteria, int likelihood, int impact) {

        static Place of(Object[] row) {
            return new Place(number(row[0]), number(row[1]), number(row[2]));
        }

        private static int number(Object column) {
            return ((Number) column).intValue();
        }
    }
}
