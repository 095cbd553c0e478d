package shishin.catalog.crosswalk;

import org.jspecify.annotations.Nullable;

/**
 * What is said of two items, by whomever.
 *
 * @param strength 1 to 10, how much is common to both; 0 with NONE
 * @param rationale absent where the source does not say
 */
public record Claim(
        End source,
        End target,
        Relation relation,
        int strength,
        @Nullable Rationale rationale,
        Explanation explanation,
        Provenance provenance) {

    /** @throws ContradictoryCorrespondence when its parts do not fit each other */
    public Claim {
        var unrelated = relation == Relation.NONE;
        if (source.item() == null || (target.item() == null && !unrelated))
            throw new ContradictoryCorrespondence(ContradictoryCorrespondence.Reason.ITEM_MISSING);
        if (strength < 0 || strength > 10 || unrelated != (strength == 0))
            throw new ContradictoryCorrespondence(ContradictoryCorrespondence.Reason.STRENGTH);
        if (source.equals(target)) throw new ContradictoryCorrespondence(ContradictoryCorrespondence.Reason.ITSELF);
    }

    public String sourceItem() {
        return String.valueOf(source.item());
    }

    /** Nothing where nothing corresponds. */
    public String targetItem() {
        return target.item() == null ? "" : target.item();
    }

    /** What makes it one and the same correspondence, whatever is said of it. */
    public Key key() {
        return new Key(source, target, provenance.document());
    }

    /** Two ends, and the document that relates them. */
    public record Key(End source, End target, String document) {}
}
