package shishin.verifier;

/** Something is not what it claims to be, or cannot be read as what it should be. The message says what. */
public final class Refuted extends RuntimeException {

    public Refuted(String why) {
        super(why, null, false, false);
    }

    static void unless(boolean holds, String why) {
        if (!holds) throw new Refuted(why);
    }
}
