package shishin.catalog.edition.builtin;

import com.fasterxml.jackson.databind.ObjectMapper;
import shishin.catalog.edition.Catalog;

/** The guideline as the service reads it, for tests that need no service. */
public final class Guideline {

    private Guideline() {}

    public static Catalog read() {
        var json = new ObjectMapper().findAndRegisterModules();
        return new BuiltinEditions(json).catalogs().findFirst().orElseThrow();
    }
}
