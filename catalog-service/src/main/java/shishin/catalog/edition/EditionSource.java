package shishin.catalog.edition;

import java.util.stream.Stream;

/** Where published editions come from. */
public interface EditionSource {

    Stream<Catalog> catalogs();
}
