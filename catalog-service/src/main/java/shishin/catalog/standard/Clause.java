package shishin.catalog.standard;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import shishin.platform.caller.Actor;
import shishin.platform.identity.NewId;
import shishin.platform.problem.NotFound;

/** One numbered rule of a standard, and the items it covers. */
@Entity
class Clause {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private UUID standardId;
    private String number;

    @SuppressWarnings("UnusedVariable") // the list is sorted by it
    private String place;

    private String title;
    private String text;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> items;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Amendment> amendments;

    private String updatedBy;
    private Instant updatedAt;

    @Version
    private long version;

    static Clause write(UUID standard, String number, WriteClause command, Actor actor, Instant now) {
        var clause = new Clause();
        clause.id = NewId.next();
        clause.standardId = standard;
        clause.number = number;
        clause.place = place(number);
        clause.amendments = List.of();
        clause.rewrite(command, actor, now);
        return clause;
    }

    void rewrite(WriteClause command, Actor actor, Instant now) {
        settle(command.settled());
        title = command.title();
        text = command.text();
        items = command.items().stream().distinct().toList();
        updatedBy = actor.name();
        updatedAt = now;
    }

    /** A proposal was taken: the text is to be changed accordingly before it is adopted. */
    void amend(Amendment amendment) {
        amendments = Stream.concat(amendments.stream(), Stream.of(amendment)).toList();
    }

    private void settle(List<UUID> proposals) {
        var open = amendments.stream().map(Amendment::proposalId).toList();
        if (!open.containsAll(proposals)) throw new NotFound("amendment", proposals);
        amendments = amendments.stream()
                .map(amendment -> proposals.contains(amendment.proposalId()) ? amendment.asSettled() : amendment)
                .toList();
    }

    boolean isAmended() {
        return amendments.stream().anyMatch(amendment -> !amendment.settled());
    }

    /** @throws AmendmentsToSettle while a proposal that was taken would go with it */
    void requireSettled() {
        if (isAmended()) throw new AmendmentsToSettle(List.of(number));
    }

    StandardText.ClauseText asText() {
        var proposals =
                amendments.stream().map(Amendment::proposalId).distinct().toList();
        return new StandardText.ClauseText(number, title, text, items, proposals);
    }

    /** The number with its digits padded, so that 1.10 follows 1.9. */
    private static String place(String number) {
        return DIGITS.matcher(number)
                .replaceAll(digits -> "0".repeat(Math.max(0, 8 - digits.group().length())) + digits.group());
    }

    UUID standardId() {
        return standardId;
    }

    String number() {
        return number;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    List<String> items() {
        return items;
    }

    List<Amendment> amendments() {
        return amendments;
    }

    String updatedBy() {
        return updatedBy;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version;
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected Clause() {}
}
