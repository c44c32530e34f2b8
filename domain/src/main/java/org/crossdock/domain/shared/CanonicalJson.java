package org.crossdock.domain.shared;

import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON of which equal facts have equal bytes, as RFC 8785 lays it down: no space, keys by their UTF-16 units, and the
 * shortest escapes. It holds text and objects of text, all that is digested here; numbers are told as text.
 */
public final class CanonicalJson {

    private static final char FIRST_PRINTABLE = ' ';

    private CanonicalJson() {}

    /** The object with these members, each a text or such an object again. */
    public static String of(Map<String, ?> members) {
        StringBuilder json = new StringBuilder();
        write(json, members);
        return json.toString();
    }

    private static void write(StringBuilder json, Map<?, ?> members) {
        Map<String, Object> sorted = new TreeMap<>();
        members.forEach((key, value) -> sorted.put((String) key, value));
        json.append('{');
        sorted.forEach((key, value) -> {
            if (json.charAt(json.length() - 1) != '{') {
                json.append(',');
            }
            quote(json, key);
            json.append(':');
            value(json, value);
        });
        json.append('}');
    }

    private static void value(StringBuilder json, Object value) {
        if (value instanceof Map<?, ?> members) {
            write(json, members);
        } else {
            quote(json, (String) value);
        }
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            escape(json, text.charAt(i));
        }
        json.append('"');
    }

    private static void escape(StringBuilder json, char letter) {
        switch (letter) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\b' -> json.append("\\b");
            case '\t' -> json.append("\\t");
            case '\n' -> json.append("\\n");
            case '\f' -> json.append("\\f");
            case '\r' -> json.append("\\r");
            default -> {
                if (letter < FIRST_PRINTABLE) {
                    json.append("\\u").append(HexFormat.of().toHexDigits(letter));
                } else {
                    json.append(letter);
                }
            }
        }
    }
}
