package shishin.platform.caller;

/**
 * Somebody, or something, that acts.
 *
 * @param name the user's or the agent's name, as the token says it
 * @param kind a person, an agent (client credentials), or the system itself (schedules)
 */
public record Actor(String name, Kind kind) {

    public static final Actor SYSTEM = new Actor("system", Kind.SYSTEM);

    public enum Kind {
        PERSON,
        AGENT,
        SYSTEM
    }

    public boolean isPerson() {
        return kind == Kind.PERSON;
    }
}
