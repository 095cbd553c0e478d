package shishin.assessment.reception;

import org.jspecify.annotations.Nullable;

/** What an event must say of itself to be an observation, and what names it: source and id, as CloudEvents has it. */
public final class EventName {

    /** The type of an event whose data is an observation, bare or signed. */
    public static final String TYPE = "shishin.evidence.observed.v1";

    private static final String VERSION = "1.0";

    private EventName() {}

    /** Refuses, with {@link UnfitEvent}, what is no event, or one of another type. */
    public static String of(String specversion, @Nullable String type, @Nullable String source, @Nullable String id) {
        if (!VERSION.equals(specversion)) throw new UnfitEvent("specversion");
        if (!TYPE.equals(type)) throw new UnfitEvent("type");
        if (source == null || source.isBlank()) throw new UnfitEvent("source");
        if (id == null || id.isBlank()) throw new UnfitEvent("id");
        return "event " + source.length() + " " + source + " " + id;
    }
}
