package shishin.platform.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import shishin.platform.identity.TypeName;
import shishin.platform.language.Language;

/**
 * A request the domain understands but will not carry out.
 *
 * <p>The class name is the problem type ({@code RiskAlreadyClosed} is {@code /problems/risk-already-closed}); its title
 * and detail stand in {@code problems/en.properties} and {@code problems/ja.properties} under that name.
 */
public abstract class Refusal extends RuntimeException {

    private final Kind kind;
    private final transient Object[] words;
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    /** @param words what the detail's text is filled with: ids, codes, states, and {@link Spoken} words; never what the caller
     *     sent as secret */
    protected Refusal(Kind kind, Object... words) {
        super(kind.name(), null, false, false);
        this.kind = kind;
        this.words = words;
    }

    /** Adds a member to the problem's body, such as the acts that are possible instead. */
    protected final void tell(String member, Object value) {
        members.put(member, value);
    }

    public final Kind kind() {
        return kind;
    }

    /** The stable name of this refusal, as in its type. */
    public final String slug() {
        return slug(getClass());
    }

    public static String slug(Class<? extends Refusal> refusal) {
        return TypeName.of(refusal);
    }

    @Override
    public String getMessage() {
        return slug();
    }

    /** The text of the problem, for answers that carry several refusals. */
    public final String detail(Language language) {
        return Wording.detail(language, slug(), words);
    }

    Object[] words() {
        return words.clone();
    }

    /** What the problem tells besides its text. */
    public final Map<String, Object> members() {
        return Map.copyOf(members);
    }

    /** Why the answer is no; decides the HTTP status. */
    public enum Kind {
        MALFORMED(400),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        STALE(412),
        TOO_LARGE(413),
        UNPROCESSABLE(422),
        PRECONDITION_MISSING(428),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
