package shishin.catalog.edition;

/** Whose an edition is: the tenant's that brought it in, or everybody's. */
public enum Owner {
    TENANT,
    EVERYBODY
}
