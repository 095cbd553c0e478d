package shishin.catalog.edition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Published content as it goes over the wire: JSON written once, when the service started. */
@Schema(hidden = true)
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record Printed(byte[] json) {}
