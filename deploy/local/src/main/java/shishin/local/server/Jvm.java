package shishin.local.server;

import java.util.ArrayList;
import java.util.List;
import shishin.local.machine.Command;

/**
 * How the JVMs of the local stack are started: for seven of them on a laptop. Kafka and Keycloak are compiled by C1 alone,
 * which takes half the processor time to start and a sixth less memory; the services get both compilers, as in production.
 */
final class Jvm {

    private Jvm() {}

    /** For a server that is there to be used, not measured. */
    static List<String> quickToStart(int heapMib) {
        var line = fastUnderLoad(heapMib);
        line.add("-XX:TieredStopAtLevel=1");
        return line;
    }

    static List<String> fastUnderLoad(int heapMib) {
        return new ArrayList<>(List.of(
                Command.java(),
                "-Xms32m",
                "-Xmx" + heapMib + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                // A start runs most of its code a few times: compiled eight times later, it costs a third less.
                // What is hot goes on from there as fast as ever.
                "-XX:Tier3InvocationThreshold=1600",
                "-XX:Tier3MinInvocationThreshold=800",
                "-XX:Tier3CompileThreshold=16000",
                // What a start leaves behind goes back to the machine: of the heap, and of the compilers.
                "-XX:MinHeapFreeRatio=20",
                "-XX:MaxHeapFreeRatio=40",
                "-XX:TrimNativeHeapInterval=2000",
                "-XX:+ExitOnOutOfMemoryError"));
    }
}
