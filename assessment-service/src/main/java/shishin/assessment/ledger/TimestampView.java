package shishin.assessment.ledger;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That an authority has seen a checkpoint at a time.
 *
 * @param size of the checkpoint
 * @param token RFC 3161, DER in base64; its imprint is the SHA-256 of the checkpoint's note
 */
@Schema(name = "LedgerTimestamp", examples = """
        {"size":4711,"authority":"https://timestamp.example","at":"2026-11-02T09:00:00Z","token":"MIIC"}""")
record TimestampView(long size, String authority, Instant at, String token) {}
