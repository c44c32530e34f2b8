package org.crossdock.it.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Optional;

/** What the API answered. */
public record Answer(int status, HttpHeaders headers, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    /** The body as JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException garbled) {
            throw new AssertionError("not JSON: " + this, garbled);
        }
    }

    /** A text of the body, by name. */
    public String text(String field) {
        return json().path(field).asText();
    }

    /** A header, if it was sent. */
    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** Whether it is a refusal in the form of RFC 9457. */
    public boolean isProblem() {
        return header("Content-Type").orElse("").startsWith("application/problem+json");
    }

    /** Whether a problem's type ends in this reason. */
    public boolean hasReason(String reason) {
        return isProblem() && text("type").endsWith(reason);
    }

    @Override
    public String toString() {
        return status + " " + header("Content-Type").orElse("(no type)") + "\n" + body;
    }
}
