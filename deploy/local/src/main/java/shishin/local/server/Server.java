package shishin.local.server;

import java.util.List;
import java.util.Set;
import shishin.local.machine.Command;

/** One server of the stack. */
public interface Server {

    String name();

    /** The port people and the other servers use. */
    int port();

    /** Every port that has to be free before the start. */
    default List<Integer> ports() {
        return List.of(port());
    }

    /** Names of the servers that have to be ready before this one is started. */
    default Set<String> needs() {
        return Set.of();
    }

    /** Puts in place what the command needs; runs while other servers start, and is quick the second time. */
    default void prepare() throws Exception {}

    Command command();

    /** Whether it serves now. Any failure means: not yet. */
    boolean ready() throws Exception;

    /** What follows on readiness and has to be done before those that need it start. */
    default void furnish() throws Exception {}

    /** The signal on which it ends in good order. */
    default String stopSignal() {
        return "TERM";
    }
}
