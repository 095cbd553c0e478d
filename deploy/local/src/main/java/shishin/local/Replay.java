package shishin.local;

import java.io.PrintStream;
import shishin.local.server.Kafka;
import shishin.local.server.Topics;
import shishin.local.stack.Survey;

/** {@code replay [TOPIC]}: gives what could not be processed another chance. */
final class Replay {

    private final PrintStream out;

    Replay(PrintStream out) {
        this.out = out;
    }

    int run(Arguments arguments) throws Exception {
        String bootstrap = arguments
                .bootstrapServers()
                .orElseGet(() -> Kafka.bootstrap(
                        Survey.settingsInUse(Here.settings(false)).ports().kafka()));
        try (DeadLetters letters = new DeadLetters(bootstrap)) {
            for (String topic : letters.topics(arguments.word())) {
                int sent = letters.replay(topic);
                out.printf("%-36s %6d sent again from %s%n", topic, sent, topic + Topics.DEAD_LETTERS);
            }
        }
        return 0;
    }
}
