package shishin.risk.trail;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.caller.Actor;

@Schema(name = "TrailEntry", description = "One act: who, when, what, before and after", examples = """
        {"id": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b10", "act": "EVALUATE", "actor": "risk-analyst", "actorKind": "PERSON",
         "at": "2026-04-01T09:30:00Z", "correlationId": "5f0c2d1e-8a7b-4c3d", "before": {"risk": {"stage": "ANALYSED"}},
         "after": {"risk": {"stage": "EVALUATED"}},
         "digest": "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}""")
public record TrailEntryView(
        UUID id,
        String act,
        String actor,
        Actor.Kind actorKind,
        Instant at,
        String correlationId,
        @Nullable Map<String, Object> before,
        @Nullable Map<String, Object> after,

        @Schema(
                description =
                        "SHA-256 of the canonical JSON (RFC 8785) of about, act, actor, at, before and after: what the ledger proves of a decision")
        @Nullable
        String digest) {}
