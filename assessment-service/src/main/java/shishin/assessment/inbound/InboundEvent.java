package shishin.assessment.inbound;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import shishin.assessment.reception.Events;

/**
 * An event about evidence, and for whom it says it is.
 *
 * @param tenant as it says; believed only when a key of that tenant has signed the same
 */
record InboundEvent(ConsumerRecord<String, String> record, String tenant, Events.Event event) {}
