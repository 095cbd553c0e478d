package shishin.catalog.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * What somebody typed, as a query. A line is the better the more of the words it holds, by any name, and the rarer they
 * are; in its title rather than around it; as they were typed rather than by another name; and, for Japanese, when it
 * sounds alike.
 */
final class Question {

    /** How much a word weighs where it stands. The title is the thing itself; what is around it tells it from its like. */
    private static final Map<String, Float> FIELDS = Map.of(
            EditionIndex.TITLE, 1f, EditionIndex.CONTEXT, 0.6f, EditionIndex.BODY, 0.4f, EditionIndex.MARKS, 0.3f);

    private static final float AS_TYPED = 1;
    private static final float TOGETHER = 0.4f;
    private static final float SOUND = 0.12f;
    private static final float CODE = 100;

    /** Of the words, at least a third; of the sounds, at least half: fewer is chance. */
    private static final double WORDS_NEEDED = 0.34;

    private static final double SOUNDS_NEEDED = 0.5;
    private static final int NEAR = 3;

    /**
     * How many names, and how many sounds, a question is looked for by; the index refuses a question of more than 1,024
     * clauses. What comes after is looked for as it was typed.
     */
    private static final int MOST_NAMES = 560;

    private static final int MOST_SOUNDS = 200;

    private final Analyzer understood;
    private final Analyzer kept;

    Question(Analyzer understood, Analyzer kept) {
        this.understood = understood;
        this.kept = kept;
    }

    Query of(String typed) {
        var any = new BooleanQuery.Builder();
        any.add(
                weighted(new TermQuery(new Term(EditionIndex.CODE, typed.strip().toLowerCase(Locale.ROOT))), CODE),
                Occur.SHOULD);
        words(typed).ifPresent(query -> any.add(query, Occur.SHOULD));
        sounds(typed).ifPresent(query -> any.add(weighted(query, SOUND), Occur.SHOULD));
        return any.build();
    }

    /** The words by any name, wherever they stand: what is marked in what was found. */
    Query named(String typed) {
        var words = new ByAnyName(understood).createBooleanQuery(EditionIndex.TITLE, typed, Occur.SHOULD);
        return words == null ? MatchNoDocsQuery.INSTANCE : words;
    }

    /** The words by any name; better as they were typed, and together. */
    private Optional<Query> words(String typed) {
        var concepts = acrossFields(typed);
        if (concepts.isEmpty()) return Optional.empty();
        var words = new BooleanQuery.Builder();
        words.setMinimumNumberShouldMatch((int) Math.ceil(concepts.size() * WORDS_NEEDED));
        concepts.forEach(concept -> words.add(concept, Occur.SHOULD));
        var builder = new QueryBuilder(kept);
        var better = new BooleanQuery.Builder().add(words.build(), Occur.MUST);
        var exact = builder.createBooleanQuery(EditionIndex.TITLE, typed, Occur.SHOULD);
        var phrase = builder.createPhraseQuery(EditionIndex.TITLE, typed, NEAR);
        if (exact != null) better.add(weighted(exact, AS_TYPED), Occur.SHOULD);
        if (phrase != null && !phrase.equals(exact)) better.add(weighted(phrase, TOGETHER), Occur.SHOULD);
        return Optional.of(better.build());
    }

    /** For each word typed, its best place in a line. Every field is taken apart alike, so the nth clause is the nth word. */
    private List<Query> acrossFields(String typed) {
        var places = new ArrayList<List<Query>>();
        FIELDS.forEach((field, weight) -> {
            var clauses = clauses(new ByAnyName(understood).createBooleanQuery(field, typed, Occur.SHOULD));
            for (int word = 0; word < clauses.size(); word++) {
                if (places.size() == word) places.add(new ArrayList<>());
                places.get(word).add(weighted(clauses.get(word), weight));
            }
        });
        var names = new Names();
        return places.stream()
                .<Query>map(word -> new DisjunctionMaxQuery(word, 0.1f))
                .takeWhile(word -> names.add(word) <= MOST_NAMES)
                .toList();
    }

    private static List<Query> clauses(Query query) {
        if (query == null) return List.of();
        return query instanceof BooleanQuery many
                ? many.clauses().stream().map(BooleanClause::query).toList()
                : List.of(query);
    }

    private static Optional<Query> sounds(String typed) {
        var pieces = Readings.pieces(typed).stream().limit(MOST_SOUNDS).toList();
        if (pieces.isEmpty()) return Optional.empty();
        var sounds = new BooleanQuery.Builder();
        sounds.setMinimumNumberShouldMatch((int) Math.ceil(pieces.size() * SOUNDS_NEEDED));
        pieces.forEach(piece -> sounds.add(new TermQuery(new Term(EditionIndex.SOUND, piece)), Occur.SHOULD));
        return Optional.of(sounds.build());
    }

    private static Query weighted(Query query, float weight) {
        return new BoostQuery(query, weight);
    }

    /** Counts the names in queries, as the index counts clauses. */
    private static final class Names extends QueryVisitor {

        private int count;

        int add(Query query) {
            query.visit(this);
            return count;
        }

        @Override
        public void consumeTerms(Query query, Term... terms) {
            count++;
        }

        @Override
        public void visitLeaf(Query query) {
            count++;
        }
    }

    /** A thing counts once, by the name that fits best; a name of several words is a phrase. */
    private static final class ByAnyName extends QueryBuilder {

        ByAnyName(Analyzer words) {
            super(words);
            setAutoGenerateMultiTermSynonymsPhraseQuery(true);
        }

        @Override
        protected Query newGraphSynonymQuery(Iterator<Query> names) {
            var all = new ArrayList<Query>();
            names.forEachRemaining(all::add);
            return new DisjunctionMaxQuery(all, 0);
        }
    }
}
