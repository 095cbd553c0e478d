package shishin.catalog.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who made a document and when, as OSCAL 1.0 to 1.2 says it. Times are as the source writes them: they come with and
 * without fractions and zones, and go out as they came.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Metadata(
        @Nullable String published,
        @Nullable String lastModified,
        @Nullable String version,
        @Nullable String oscalVersion,
        List<Revision> revisions,
        List<DocumentId> documentIds,
        List<Property> properties,
        List<Link> links,
        List<Role> roles,
        List<Location> locations,
        List<Party> parties,
        List<ResponsibleParty> responsibleParties,
        List<Action> actions,
        @Nullable String remarks) {

    /** An earlier or the present state of the document, as its publisher lists them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Revision(
            @Nullable String title,
            @Nullable String published,
            @Nullable String lastModified,
            @Nullable String version,
            @Nullable String oscalVersion,
            List<Property> properties,
            List<Link> links,
            @Nullable String remarks) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DocumentId(@Nullable String scheme, String identifier) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Role(
            String id,
            String title,
            @Nullable String shortName,
            @Nullable String description,
            List<Property> properties,
            List<Link> links,
            @Nullable String remarks) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Location(
            String uuid,
            @Nullable String title,
            @Nullable Address address,
            List<String> emailAddresses,
            List<TelephoneNumber> telephoneNumbers,
            List<String> urls,
            List<Property> properties,
            List<Link> links,
            @Nullable String remarks) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Address(
            @Nullable String type,
            List<String> lines,
            @Nullable String city,
            @Nullable String state,
            @Nullable String postalCode,
            @Nullable String country) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TelephoneNumber(@Nullable String type, String number) {}

    /**
     * Someone the document names.
     *
     * @param type {@code person} or {@code organization}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Party(
            String uuid,
            String type,
            @Nullable String name,
            @Nullable String shortName,
            List<ExternalId> externalIds,
            List<Property> properties,
            List<Link> links,
            List<String> emailAddresses,
            List<TelephoneNumber> telephoneNumbers,
            List<Address> addresses,
            List<String> locationUuids,
            List<String> memberOfOrganizations,
            @Nullable String remarks) {}

    public record ExternalId(String scheme, String id) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ResponsibleParty(
            String roleId,
            List<String> partyUuids,
            List<Property> properties,
            List<Link> links,
            @Nullable String remarks) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Action(
            String uuid,
            @Nullable String date,
            String type,
            String system,
            List<Property> properties,
            List<Link> links,
            List<ResponsibleParty> responsibleParties,
            @Nullable String remarks) {}
}
