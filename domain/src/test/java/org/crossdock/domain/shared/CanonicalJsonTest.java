package org.crossdock.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void equal_facts_have_equal_bytes_however_they_were_put_in() {
        Map<String, String> one = new LinkedHashMap<>();
        one.put("sku", "MUG");
        one.put("name", "Mug");
        Map<String, String> other = new LinkedHashMap<>();
        other.put("name", "Mug");
        other.put("sku", "MUG");

        assertThat(CanonicalJson.of(one))
                .isEqualTo(CanonicalJson.of(other))
                .isEqualTo("{\"name\":\"Mug\",\"sku\":\"MUG\"}");
    }

    @Test
    void keys_are_sorted_by_their_utf_16_units() {
        // the example of RFC 8785, section 3.2.3
        Map<String, String> keys = Map.of(
                "\u20ac", "Euro Sign",
                "\r", "Carriage Return",
                "\ufb33", "Hebrew Letter Dalet With Dagesh",
                "1", "One",
                "\ud83d\ude00", "Emoji: Grinning Face",
                "\u0080", "Control",
                "\u00f6", "Latin Small Letter O With Diaeresis");

        assertThat(CanonicalJson.of(keys))
                .containsSubsequence("Carriage", "One", "Control", "Latin", "Euro", "Emoji", "Hebrew");
    }

    @Test
    void only_what_must_be_escaped_is() {
        assertThat(CanonicalJson.of(Map.of("text", "\u20ac$\u000f\nA'B\"\\\\\"/")))
                .isEqualTo("{\"text\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void objects_may_hold_objects() {
        assertThat(CanonicalJson.of(Map.of("b", Map.of(), "a", Map.of("d", "2", "c", "1"))))
                .isEqualTo("{\"a\":{\"c\":\"1\",\"d\":\"2\"},\"b\":{}}");
    }
}
