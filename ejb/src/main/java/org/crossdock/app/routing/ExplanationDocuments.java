package org.crossdock.app.routing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.crossdock.domain.routing.RoutingExplanation;

/** Explanations as JSON documents. Fields an older release did not know are skipped when read. */
@ApplicationScoped
class ExplanationDocuments {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final ObjectWriter writer = MAPPER.writerFor(RoutingExplanation.class);
    private final ObjectReader reader = MAPPER.readerFor(RoutingExplanation.class);

    String write(RoutingExplanation explanation) {
        try {
            return writer.writeValueAsString(explanation);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("an explanation cannot be written", unwritable);
        }
    }

    RoutingExplanation read(String document) {
        try {
            return reader.readValue(document);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a stored explanation cannot be read", unreadable);
        }
    }
}
