package shishin.catalog.crosswalk.transfer;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import shishin.catalog.crosswalk.Catalogues;

/** OSCAL mapping collections in JSON and in YAML, which say the same. */
@Singleton
class OscalMappings {

    private final Catalogues catalogues;

    OscalMappings(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @Produces
    @Singleton
    MappingReader readerOfJson() {
        return new OscalMappingReader(MappingFormat.OSCAL_JSON, Trees.JSON);
    }

    @Produces
    @Singleton
    MappingReader readerOfYaml() {
        return new OscalMappingReader(MappingFormat.OSCAL_YAML, Trees.YAML);
    }

    @Produces
    @Singleton
    MappingWriter writerOfJson() {
        return new OscalMappingWriter(MappingFormat.OSCAL_JSON, Trees.JSON, catalogues);
    }

    @Produces
    @Singleton
    MappingWriter writerOfYaml() {
        return new OscalMappingWriter(MappingFormat.OSCAL_YAML, Trees.YAML, catalogues);
    }
}
