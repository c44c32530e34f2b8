package org.crossdock.app.platform.persistence;

import java.nio.ByteBuffer;
import java.util.UUID;

/** UUIDs as the sixteen bytes that the database keeps, for hand-written SQL. */
public final class Uuids {

    private static final int LENGTH = 16;

    private Uuids() {}

    /** The bytes of an id, most significant first. */
    public static byte[] toBytes(UUID id) {
        return ByteBuffer.allocate(LENGTH)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** The id of sixteen bytes. */
    public static UUID fromBytes(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
