package org.crossdock.app.tenant.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What the login server said. */
record Answer(int status, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    boolean isSuccess() {
        return status / 100 == 2;
    }

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException unreadable) {
            throw IdentityServerUnavailable.noAnswer(unreadable);
        }
    }
}
