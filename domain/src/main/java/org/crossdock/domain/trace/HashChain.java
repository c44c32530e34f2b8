package org.crossdock.domain.trace;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.crossdock.domain.shared.Sha256;

/**
 * How the hashes of a chain follow from each other: {@code h(i) = SHA-256(h(i-1) ‖ seq ‖ time ‖ type ‖ payload)}, and
 * {@code h(0) = SHA-256(key)}. Sequence and time have eight bytes each, time counting microseconds since 1970; texts are
 * UTF-8 behind their length in four bytes, so that no two facts have the same bytes.
 */
public final class HashChain {

    private HashChain() {}

    /**
     * The hash that stands before the first link.
     *
     * @param key names whose chain it is, so that no merchant's chain fits another
     */
    public static ChainHash beginning(String key) {
        return ChainHash.of(Sha256.of(key.getBytes(StandardCharsets.UTF_8)));
    }

    /** The hash of the link that follows {@code previous}. */
    public static ChainHash next(ChainHash previous, long seq, ChainedFact fact) {
        byte[] type = fact.type().getBytes(StandardCharsets.UTF_8);
        byte[] payload = fact.payload().getBytes(StandardCharsets.UTF_8);
        ByteBuffer link =
                ByteBuffer.allocate(Sha256.LENGTH + 2 * Long.BYTES + 2 * Integer.BYTES + type.length + payload.length);
        link.put(previous.bytes()).putLong(seq).putLong(micros(fact.at()));
        link.putInt(type.length).put(type).putInt(payload.length).put(payload);
        return ChainHash.of(Sha256.of(link.array()));
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }
}
