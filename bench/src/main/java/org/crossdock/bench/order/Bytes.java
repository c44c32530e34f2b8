package org.crossdock.bench.order;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Ids as the sixteen bytes that the database keeps. */
final class Bytes {
    static final int ID_LENGTH = 16;

    private Bytes() {}

    static byte[] of(UUID id) {
        return ByteBuffer.allocate(ID_LENGTH)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID toId(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
