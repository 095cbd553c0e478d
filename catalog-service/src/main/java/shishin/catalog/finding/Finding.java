package shishin.catalog.finding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something in a file that is not as it should be.
 *
 * @param place line and column ({@code 12:5}), JSON pointer ({@code /catalog/groups/0}), or sheet and cell ({@code
 *     Items!B7})
 * @param code its stable name
 * @param text in the language of the caller
 */
@Schema(examples = """
        {"severity": "WARNING", "place": "/catalog/groups/0/colour", "code": "unknown-field",
         "text": "OSCAL has no field colour here.", "remedy": "LEFT_OUT"}""")
public record Finding(Severity severity, String place, String code, String text, Remedy remedy) {}
