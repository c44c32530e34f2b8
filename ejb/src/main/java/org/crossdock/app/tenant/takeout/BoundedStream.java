package org.crossdock.app.tenant.takeout;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives no more bytes than were announced: a file that holds more is refused, not read. */
final class BoundedStream extends FilterInputStream {

    private long left;

    BoundedStream(InputStream content, long bytes) {
        super(content);
        this.left = bytes;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw TakeOutRefused.changed("a file is longer than announced");
        }
    }
}
