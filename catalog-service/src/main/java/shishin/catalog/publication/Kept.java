package shishin.catalog.publication;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.catalog.edition.Owner;
import shishin.catalog.edition.State;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;

/**
 * What became of a draft that was brought in.
 *
 * @param revision the revision it is, or the one that was left alone
 * @param digest of that revision's content
 * @param version of the edition: what If-Match wants for its publication
 */
@Schema(examples = """
        {"edition": "csf-2-0", "owner": "TENANT", "outcome": "CREATED", "state": "DRAFT", "revision": 1, "items": 185,
         "digest": "sha256:7bebd3eaf35eaae802460514c738af019284d1b961387c6ea674ca6c432e6f5d", "version": 0}""")
public record Kept(
        String edition, Owner owner, Outcome outcome, State state, int revision, int items, String digest, long version)
        implements Versioned, Located {

    static Kept of(Life life, EditionRevision revision, Outcome outcome) {
        return new Kept(
                life.key().id(),
                Stewardship.isEverybodys(life.key()) ? Owner.EVERYBODY : Owner.TENANT,
                outcome,
                life.state(),
                revision.key().number(),
                revision.heading().items(),
                revision.digest(),
                life.version());
    }

    @Override
    public String location() {
        return "/api/v1/catalogs/" + edition;
    }
}
