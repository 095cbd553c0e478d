-- The W3C trace context of the call that made a fact true, so that the trace goes on over Kafka, even after an outage.
alter table outbox add column traceparent text;
