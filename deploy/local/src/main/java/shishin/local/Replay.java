package shishin.local;

import java.io.PrintStream;
import shishin.local.server.Topics;

/** {@code replay [TOPIC]}: gives what could not be processed another chance. */
final class Replay {

    private final PrintStream out;

    Replay(PrintStream out) {
        this.out = out;
    }

    int run(Arguments arguments) {
        try (DeadLetters letters = new DeadLetters(Broker.of(arguments))) {
            for (String topic : letters.topics(arguments.word())) {
                int sent = letters.replay(topic);
                out.printf("%-36s %6d sent again from %s%n", topic, sent, topic + Topics.DEAD_LETTERS);
            }
        }
        return 0;
    }
}
