package shishin.platform.inbox;

import java.util.List;

/**
 * A fact and who heeds it.
 *
 * @param told the fact, in the shape in which each of them wants it; empty where it changes nothing here
 */
record Hearing(Message message, List<? extends Told<?>> told) {

    record Told<F>(FactListener<F> listener, F fact) {

        boolean isHeeded() {
            return listener.heeds(fact);
        }

        void hear(Envelope envelope) {
            listener.hear(fact, envelope);
        }
    }

    boolean isHeeded() {
        return !told.isEmpty();
    }

    void hear(Envelope envelope) {
        told.forEach(one -> one.hear(envelope));
    }
}
