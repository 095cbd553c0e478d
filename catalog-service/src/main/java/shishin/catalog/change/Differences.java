package shishin.catalog.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Catalogs;
import shishin.catalog.edition.Digest;
import shishin.catalog.edition.Served;
import shishin.platform.language.Language;
import shishin.platform.page.Page;

/** Compares editions. What was compared is kept for a while, since it is read page by page. */
@ApplicationScoped
class Differences {

    /** Goes up when the same editions are compared otherwise than before: copies of the answer are stale then. */
    private static final String FORM = "1";

    private final Catalogs catalogs;
    private final Successors successors;
    private final Served served;
    private final Cache<Question, Changes> answers = Caffeine.newBuilder()
            .maximumSize(16)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    Differences(Catalogs catalogs, Successors successors, Served served) {
        this.catalogs = catalogs;
        this.successors = successors;
        this.served = served;
    }

    /** In no language. @throws shishin.platform.problem.NotFound when the caller has no such edition */
    Changes between(String before, String after) {
        return between(before, after, "");
    }

    private Changes between(String before, String after, String language) {
        var question = new Question(catalogs.of(before), catalogs.of(after), successors.entries(before, after));
        served.note(question.etag(language));
        return answers.get(question, Question::answer);
    }

    /** What is answered is of a plan that was kept: it stays as it was made. */
    void kept(UUID plan) {
        served.note("\"%s\"".formatted(plan));
    }

    DifferenceSummary summary(String before, String after) {
        return DifferenceSummary.of(between(before, after));
    }

    Page<ChangeView> page(String before, String after, ChangeFilter filter, Language language) {
        var changes = between(before, after, language.tag());
        return Page.of(changes.all(filter.kind), Change::key, filter).map(change -> changes.view(change, language));
    }

    /** Editions are the same when they are the same in memory: content there never changes. */
    private record Question(Catalog before, Catalog after, List<Succession> successions) {

        Changes answer() {
            return new Changes(new Difference(before, after, successions));
        }

        /** The validator of whatever is answered, at one address, from these in this language. */
        String etag(String language) {
            var digest = new Digest();
            for (var part : List.of(FORM, before.digest(), after.digest(), successions.toString(), language))
                digest.add(part.getBytes(UTF_8));
            return "\"%s\"".formatted(digest.hex().substring(0, 32));
        }
    }
}
