package org.crossdock.app.channel.shopify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossdock.app.channel.RawBody;
import org.crossdock.app.channel.UnreadableMessage;

/**
 * A part of a JSON message that knows where it stands, so that whatever is wrong can be pointed at. Null, absent and
 * blank are the same: Shopify sends all three.
 */
record Payload(JsonNode node, String pointer) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** More digits than any amount has: a number with a huge exponent is an attack on whoever expands it. */
    private static final int MOST_CHARACTERS = 30;

    static Payload read(RawBody body) {
        try {
            JsonNode root = JSON.readTree(body.bytes());
            if (!root.isObject()) {
                throw new UnreadableMessage("inbound.notJson", "", "The message is no JSON object.");
            }
            return new Payload(root, "");
        } catch (JsonProcessingException bad) {
            throw new UnreadableMessage("inbound.notJson", "", "The message is no JSON: " + bad.getOriginalMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Payload at(String field) {
        return new Payload(node.path(field), pointer + "/" + field);
    }

    boolean isPresent() {
        return !node.isMissingNode() && !node.isNull();
    }

    boolean isFalse() {
        return node.isBoolean() && !node.booleanValue();
    }

    boolean isTrue() {
        return node.isBoolean() && node.booleanValue();
    }

    Stream<Payload> items() {
        return IntStream.range(0, node.size()).mapToObj(i -> new Payload(node.path(i), pointer + "/" + i));
    }

    /** The text of a string or number; refused when longer than we can keep. */
    Optional<String> text(int longest) {
        String text = node.isValueNode() && isPresent() ? node.asText().strip() : "";
        if (text.length() > longest) {
            throw problem("inbound.tooLong", "It is longer than " + longest + " characters.");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    String requiredText(int longest, String name) {
        return text(longest).orElseThrow(() -> problem("inbound.missing", "The " + name + " is missing."));
    }

    /** An amount, which Shopify writes as a string; zero when there is none. */
    BigDecimal amount() {
        String written = text(MOST_CHARACTERS).orElse("0");
        try {
            return new BigDecimal(written);
        } catch (NumberFormatException bad) {
            throw problem("inbound.badAmount", "'" + written + "' is no amount.");
        }
    }

    UnreadableMessage problem(String reason, String detail) {
        return new UnreadableMessage(reason, pointer, detail);
    }
}
