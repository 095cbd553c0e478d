package shishin.catalog.change;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Catalogs;
import shishin.platform.language.Language;
import shishin.platform.page.Page;

/** Compares editions. What was compared is kept for a while, since it is read page by page. */
@ApplicationScoped
class Differences {

    private final Catalogs catalogs;
    private final Successors successors;
    private final Cache<Question, Changes> answers = Caffeine.newBuilder()
            .maximumSize(16)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    Differences(Catalogs catalogs, Successors successors) {
        this.catalogs = catalogs;
        this.successors = successors;
    }

    /** @throws shishin.platform.problem.NotFound when the caller has no such edition */
    Changes between(String before, String after) {
        var question = new Question(catalogs.of(before), catalogs.of(after), successors.entries(before, after));
        return answers.get(question, Question::answer);
    }

    DifferenceSummary summary(String before, String after) {
        return DifferenceSummary.of(between(before, after));
    }

    Page<ChangeView> page(String before, String after, ChangeFilter filter, Language language) {
        var changes = between(before, after);
        return Page.of(changes.all(filter.kind), Change::key, filter).map(change -> changes.view(change, language));
    }

    /** Editions are the same when they are the same in memory: content there never changes. */
    private record Question(Catalog before, Catalog after, List<Succession> successions) {

        Changes answer() {
            return new Changes(new Difference(before, after, successions));
        }
    }
}
