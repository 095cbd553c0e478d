package shishin.catalog.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Item;
import shishin.platform.language.Language;

/** Lays what was proposed and taken upon the clauses of the draft it concerns. */
@ApplicationScoped
class Amendments {

    private final Standards standards;
    private final Clauses clauses;
    private final Texts texts;

    Amendments(Standards standards, Clauses clauses, Texts texts) {
        this.standards = standards;
        this.clauses = clauses;
        this.texts = texts;
    }

    /**
     * Lays each revision upon its clauses.
     *
     * @param into the clause to take it into; where absent, the one a revision names, or those that cover its item
     * @return the numbers of the clauses that now carry it
     */
    List<String> lay(Proposal proposal, @Nullable String into) {
        standards.touch(proposal.standardId());
        return proposal.wanted().stream()
                .flatMap(revision -> lay(proposal, revision, into))
                .distinct()
                .toList();
    }

    private Stream<String> lay(Proposal proposal, Revision revision, @Nullable String into) {
        var concerned = concerned(proposal, revision, into);
        concerned.forEach(clause -> clause.amend(proposal.amendment(revision)));
        return concerned.stream().map(Clause::number);
    }

    private List<Clause> concerned(Proposal proposal, Revision revision, @Nullable String into) {
        var standard = proposal.standardId();
        var named = Optional.ofNullable(into == null ? revision.clause() : into)
                .flatMap(number -> clauses.search(standard, number));
        if (named.isPresent()) return named.stream().toList();
        var covering = into == null ? covering(proposal, revision) : List.<Clause>of();
        return covering.isEmpty() ? List.of(begun(proposal, revision, into)) : covering;
    }

    private List<Clause> covering(Proposal proposal, Revision revision) {
        var checklist = standards.checklist(proposal.standardId());
        if (!checklist.contains(revision.item())) return List.of();
        var item = checklist.item(revision.item());
        var codes = Stream.concat(Stream.of(item), checklist.ancestorsOf(item).stream())
                .map(Item::code)
                .toList();
        return texts.clauses(proposal.standardId()).stream()
                .filter(clause -> clause.items().stream().anyMatch(codes::contains))
                .toList();
    }

    /** Nothing covers the item yet: a clause for it, its text still to be written. */
    private Clause begun(Proposal proposal, Revision revision, @Nullable String into) {
        var standard = proposal.standardId();
        var checklist = standards.checklist(standard);
        var number = into == null ? ClauseNumber.of(revision.item()) : into;
        var present = clauses.search(standard, number);
        return present.orElseGet(() -> clauses.write(standard, number, beginning(checklist, revision)));
    }

    private static WriteClause beginning(Catalog checklist, Revision revision) {
        if (!checklist.contains(revision.item())) return new WriteClause(revision.item(), "", List.of());
        var clause = ClauseTemplate.of(checklist.item(revision.item()), checklist, Language.JA);
        return new WriteClause(clause.title(), "", clause.items());
    }
}
