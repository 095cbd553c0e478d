package shishin.assessment.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came with an observation.
 *
 * @param sha256 of its content, in hex: where it is kept
 * @param name as its sender called it
 * @param mediaType as its sender called it; it is never served as that
 * @param size in bytes
 */
@Embeddable
@Schema(examples = """
        {"sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","name":"report.pdf",\
        "mediaType":"application/pdf","size":48213}""")
public record Attachment(
        @Column(name = "attachment_sha256") String sha256,
        @Column(name = "attachment_name") String name,
        @Column(name = "attachment_type") String mediaType,
        @Column(name = "attachment_size") Long size) {}
