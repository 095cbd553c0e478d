package shishin.risk.trail;

/** An act that may be a decision: then it is told, so that it can be proven later. */
public interface Decisive {

    boolean decides();
}
