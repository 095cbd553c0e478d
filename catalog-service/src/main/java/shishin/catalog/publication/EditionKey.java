package shishin.catalog.publication;

import java.io.Serializable;

/** @param tenant the owner, or {@code *} for everybody */
record EditionKey(String tenant, String id) implements Serializable {}
