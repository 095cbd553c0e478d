package shishin.catalog.publication;

import java.io.Serializable;

/** @param number from 1, within the edition */
record RevisionKey(String tenant, String edition, int number) implements Serializable {}
