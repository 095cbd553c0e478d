package shishin.catalog.change;

import java.io.Serializable;

/** @param tenant whose table it is, or {@code *} for everybody's */
record SuccessorsKey(String tenant, String editionBefore, String editionAfter) implements Serializable {}
