package shishin.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What was heard, in the table {@code inbox}. */
@ApplicationScoped
class Notes {

    /** In one order, so that two replicas that are told the same wait for each other one way round. */
    private static final String NOTE = """
            insert into inbox (source, id, tenant)
            select source, id, cast(?1 as text) from unnest(cast(?2 as text[]), cast(?3 as text[])) as told (source, id)
            order by source, id
            on conflict do nothing returning source, id""";

    private final Session session;

    Notes(Session session) {
        this.session = session;
    }

    /**
     * Notes that they are heard.
     *
     * @return the identities of those that had not been heard, for the caller to strike off
     */
    Set<List<String>> note(String tenant, Collection<Message> messages) {
        return session
                .createNativeQuery(NOTE, Object[].class)
                .setParameter(1, tenant)
                .setParameter(2, column(messages, Envelope::source))
                .setParameter(3, column(messages, Envelope::id))
                .getResultList()
                .stream()
                .map(row -> List.of((String) row[0], (String) row[1]))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String[] column(Collection<Message> messages, Function<Envelope, String> attribute) {
        return messages.stream().map(Message::envelope).map(attribute).toArray(String[]::new);
    }
}
