package org.crossdock.app.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the fields of an entry back; what somebody made unreadable is shown as it stands. */
final class AuditValues {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, String>> FIELDS = new TypeReference<>() {};

    private AuditValues() {}

    static SortedMap<String, String> read(String json) {
        try {
            return JSON.readValue(json, FIELDS);
        } catch (JsonProcessingException tampered) {
            SortedMap<String, String> asItStands = new TreeMap<>();
            asItStands.put("", json);
            return asItStands;
        }
    }
}
