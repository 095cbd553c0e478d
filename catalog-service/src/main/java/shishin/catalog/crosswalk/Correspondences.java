package shishin.catalog.crosswalk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shishin.platform.page.InvalidCursor;
import shishin.platform.page.Page;
import shishin.platform.problem.NotFound;

/** Every correspondence the tenant has: what came with the service, from memory, and its own. */
@ApplicationScoped
public class Correspondences {

    /** How many of its own a tenant keeps, so that one look at all of them has a bound. */
    public static final int MOST = 20_000;

    private static final int LONGEST_TRAIL = 500;

    private final Shipped shipped;
    private final OwnCorrespondences own;

    Correspondences(Shipped shipped, OwnCorrespondences own) {
        this.shipped = shipped;
        this.own = own;
    }

    /** One. @throws NotFound when the tenant has none of this id */
    @Transactional
    public Known get(UUID id) {
        var line = shipped.find(id);
        if (line.isEmpty())
            return own.find(id)
                    .orElseThrow(() -> new NotFound("correspondence", id))
                    .known();
        return own.verdict(id)
                .map(verdict -> verdict.on(line.get()))
                .orElseGet(() -> line.get().proposed());
    }

    /** All that meet the filter, those that came with the service first; at most {@link #MOST} of its own. */
    @Transactional
    public List<Known> all(CrosswalkFilter filter) {
        var all = new ArrayList<>(shipped(filter));
        if (!Boolean.TRUE.equals(filter.shipped)) own.page(filter, null, MOST).forEach(one -> all.add(one.known()));
        return all;
    }

    /** All from one catalogue to another, in whichever direction they were told; every one reads from the first. */
    List<Known> between(String from, String to, @Nullable Status status, int strength) {
        var there = all(filter(from, to, status, strength)).stream();
        var back = all(filter(to, from, status, strength)).stream()
                .filter(known -> known.claim().target().item() != null)
                .map(Correspondences::turned);
        return Stream.concat(there, from.equals(to) ? Stream.empty() : back).toList();
    }

    @Transactional
    Page<CorrespondenceView> page(CrosswalkPage request) {
        var after = after(request.cursor);
        var found = new ArrayList<Known>();
        if (after == null || shipped.find(after).isPresent()) found.addAll(shippedAfter(after, request));
        if (found.size() <= request.limit && !Boolean.TRUE.equals(request.shipped))
            own.page(request, ownAfter(after), request.limit + 1 - found.size()).forEach(one -> found.add(one.known()));
        var page = found.subList(0, Math.min(found.size(), request.limit));
        var next = found.size() > request.limit ? page.getLast().id().toString() : null;
        var views = page.stream().map(CorrespondenceView::of).toList();
        return new Page<>(views, next, request.count ? count(request) : null);
    }

    @Transactional
    List<ActView> trail(UUID id) {
        get(id);
        return own.trail(id, LONGEST_TRAIL).stream().map(Act::view).toList();
    }

    private long count(CrosswalkFilter filter) {
        return shipped(filter).size() + (Boolean.TRUE.equals(filter.shipped) ? 0 : own.count(filter));
    }

    private List<Known> shipped(CrosswalkFilter filter) {
        var verdicts = own.verdicts();
        return shipped.all()
                .map(line -> Optional.ofNullable(verdicts.get(line.id()))
                        .map(verdict -> verdict.on(line))
                        .orElseGet(line::proposed))
                .filter(filter::accepts)
                .toList();
    }

    private List<Known> shippedAfter(@Nullable UUID after, CrosswalkPage request) {
        var place = after == null ? 0 : shipped.place(after) + 1;
        return shipped(request).stream()
                .filter(known -> shipped.place(known.id()) >= place)
                .limit(request.limit + 1L)
                .toList();
    }

    private @Nullable UUID ownAfter(@Nullable UUID after) {
        return after == null || shipped.find(after).isPresent() ? null : after;
    }

    private static @Nullable UUID after(@Nullable String cursor) {
        try {
            return cursor == null ? null : UUID.fromString(cursor);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidCursor();
        }
    }

    private static CrosswalkFilter filter(String from, String to, @Nullable Status status, int strength) {
        var filter = new CrosswalkFilter();
        filter.from = from;
        filter.to = to;
        filter.status = status;
        filter.strength = strength;
        return filter;
    }

    private static Known turned(Known known) {
        var claim = known.claim();
        var turned = new Claim(
                /* source= */ claim.target(),
                /* target= */ claim.source(),
                claim.relation().inverse(),
                claim.strength(),
                claim.rationale(),
                claim.explanation(),
                claim.provenance());
        return new Known(known.id(), turned, known.shipped(), known.review(), known.version());
    }
}
