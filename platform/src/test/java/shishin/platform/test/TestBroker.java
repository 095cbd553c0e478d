package shishin.platform.test;

import org.testcontainers.kafka.KafkaContainer;

/** A real Kafka broker that can go away and come back with all it knew, or stop in the middle of anything and go on. */
public abstract class TestBroker {

    @SuppressWarnings("NullAway.Init")
    static volatile TestBroker current;

    /** The broker of this module's tests. */
    public static TestBroker current() {
        return current;
    }

    public abstract String bootstrapServers();

    /** Away: nobody can connect until {@link #comeBack()}. Only of the broker on this machine. */
    public abstract void goAway();

    public abstract void comeBack();

    /** Stopped as by SIGSTOP: it takes connections and bytes, and does nothing with them until {@link #thaw()}. */
    public abstract void freeze();

    public abstract void thaw();

    abstract void stop();

    static TestBroker onThisMachine() {
        return new BrokerProcess();
    }

    static TestBroker inContainer() {
        return new InContainer();
    }

    private static final class InContainer extends TestBroker {

        private final KafkaContainer kafka = new KafkaContainer("apache/kafka:4.1.1");

        InContainer() {
            kafka.start();
        }

        @Override
        public String bootstrapServers() {
            return kafka.getBootstrapServers();
        }

        @Override
        public void goAway() {
            freeze();
        }

        @Override
        public void comeBack() {
            thaw();
        }

        @Override
        public void freeze() {
            kafka.getDockerClient().pauseContainerCmd(kafka.getContainerId()).exec();
        }

        @Override
        public void thaw() {
            kafka.getDockerClient().unpauseContainerCmd(kafka.getContainerId()).exec();
        }

        @Override
        void stop() {
            kafka.stop();
        }
    }
}
