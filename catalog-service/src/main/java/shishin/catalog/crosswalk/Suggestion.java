package shishin.catalog.crosswalk;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What two correspondences through a third catalogue let one expect. Nothing of it is kept: whoever agrees proposes it.
 *
 * @param relation what follows from the two; the weaker the links, the less does
 * @param strength of the weakest link
 * @param links the two correspondences, each read in the direction of the way
 * @param weakest the id of the link that bounds the strength; of two as strong, one that nobody approved
 */
@Schema(name = "CrosswalkSuggestion", examples = """
        {"suggestion": true, "source": {"catalogue": "nist-csf-2-0", "item": "PR.DS-11"},
         "target": {"catalogue": "iso-iec-27001-2022", "item": "A.8.13"},
         "relation": "EQUIVALENT", "strength": 8,
         "links": [{"id": "0199e0a0-0000-5000-8000-000000000001", "relation": "EQUIVALENT", "strength": 8,
                    "status": "PROPOSED", "through": "2.2.1-2.7"},
                   {"id": "0199e0a0-0000-5000-8000-000000000002", "relation": "EQUIVALENT", "strength": 8,
                    "status": "PROPOSED", "through": "2.2.1-2.7"}],
         "weakest": "0199e0a0-0000-5000-8000-000000000001"}""")
record Suggestion(
        boolean suggestion, End source, End target, Relation relation, int strength, List<Link> links, UUID weakest) {

    /** @param through the item of the third catalogue */
    @Schema(name = "CrosswalkLink")
    record Link(UUID id, Relation relation, int strength, Status status, String through) {

        static Link of(Known known, String through) {
            return new Link(
                    known.id(),
                    known.claim().relation(),
                    known.claim().strength(),
                    known.review().status(),
                    through);
        }
    }

    static Suggestion of(Known first, Known second, Relation relation) {
        var weakest = weaker(first, second);
        var through = second.claim().sourceItem();
        return new Suggestion(
                true,
                first.claim().source(),
                second.claim().target(),
                relation,
                weakest.claim().strength(),
                List.of(Link.of(first, through), Link.of(second, through)),
                weakest.id());
    }

    private static Known weaker(Known first, Known second) {
        var difference = first.claim().strength() - second.claim().strength();
        if (difference != 0) return difference < 0 ? first : second;
        return first.review().status() == Status.APPROVED ? second : first;
    }

    /** The two items it relates; a cursor is made of it. */
    String pair() {
        return source.item() + " > " + target.item();
    }

    /** Of two ways between the same items, the one that says more: the stronger, then the more exact. */
    Suggestion or(Suggestion other) {
        if (strength != other.strength) return strength > other.strength ? this : other;
        return relation.compareTo(other.relation) <= 0 ? this : other;
    }
}
