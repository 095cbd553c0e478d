package shishin.catalog.standard;

/** A part of a standard that differs between two of its texts. */
interface Altered {

    Alteration change();
}
