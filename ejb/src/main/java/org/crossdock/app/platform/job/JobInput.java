package org.crossdock.app.platform.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** What a job was asked to do, as text. */
final class JobInput {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private JobInput() {}

    static String write(Object input) {
        try {
            return MAPPER.writeValueAsString(input);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("not an input of a job: " + input.getClass(), impossible);
        }
    }

    static <T> T read(String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("the input of a job is no " + type.getSimpleName(), unreadable);
        }
    }
}
