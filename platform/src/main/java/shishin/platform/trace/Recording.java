package shishin.platform.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;

/**
 * OpenTelemetry's SDK at work; loaded with the first mention of this class.
 *
 * @param end sends what is recorded and stops, within seconds
 */
record Recording(Tracer tracer, Runnable end) {

    static Recording to(URI endpoint, TraceConfig config, String service) {
        var exporter = OtlpHttpSpanExporter.builder()
                .setEndpoint(endpoint.resolve("/v1/traces").toString());
        config.certificate().ifPresent(file -> {
            try {
                exporter.setTrustedCertificates(Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException("shishin.traces.certificate cannot be read", e);
            }
        });
        var provider = SdkTracerProvider.builder()
                .setResource(Resource.create(Attributes.of(AttributeKey.stringKey("service.name"), service)))
                .setSampler(Sampler.parentBased(Sampler.traceIdRatioBased(config.share())))
                .addSpanProcessor(BatchSpanProcessor.builder(exporter.build()).build())
                .build();
        return new Recording(provider.get("shishin"), provider::close);
    }
}
