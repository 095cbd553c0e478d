package shishin.catalog.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Catalogs;

/** Draws up a standard from clauses that were written elsewhere. */
@ApplicationScoped
public class ClauseList {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_TEXT = 20_000;
    public static final int MOST_ITEMS = 700;

    private static final Pattern NUMBER = Pattern.compile(ClauseResource.NUMBER);

    private final Standards standards;
    private final Clauses clauses;
    private final Catalogs catalogs;

    ClauseList(Standards standards, Clauses clauses, Catalogs catalogs) {
        this.standards = standards;
        this.clauses = clauses;
        this.catalogs = catalogs;
    }

    /**
     * A clause as it was written.
     *
     * @param number see {@link #isNumber}
     * @param title on one line, at most {@value #LONGEST_TITLE} characters
     * @param text at most {@value #LONGEST_TEXT} characters
     * @param items at most {@value #MOST_ITEMS} codes of the checklist
     */
    public record Written(String number, String title, String text, List<String> items) {}

    /** The edition that is to serve as checklist. @throws UnknownEdition when there is none */
    public Catalog checklist(String edition) {
        if (!catalogs.has(edition)) throw new UnknownEdition(edition);
        return catalogs.of(edition);
    }

    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Draws up a standard of them, and tells its id. @throws UnknownEdition when there is no such edition */
    @Transactional
    public UUID drawUp(String title, String edition, List<Written> written) {
        var standard =
                standards.drawUp(new DrawUpStandard(title, edition, null)).id();
        for (var clause : written)
            clauses.write(standard, clause.number(), new WriteClause(clause.title(), clause.text(), clause.items()));
        return standard;
    }
}
