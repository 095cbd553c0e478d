package shishin.platform.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the {@link Accepted} mapper out of the one of the interface. */
class AcceptedJson {

    @Produces
    @Singleton
    @Accepted
    ObjectMapper accepted(ObjectMapper json) {
        return json.copy().registerModule(new SimpleModule("accepted").addDeserializer(String.class, Text.TAKING_ANY));
    }
}
