package org.crossdock.app.platform.geo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A bundled table under {@code /geo}: gzip, one row a line, columns parted by tabs. */
final class GeoTable {
    private static final int BUFFER = 1 << 16;

    private final List<String> lines;

    private GeoTable(List<String> lines) {
        this.lines = lines;
    }

    /** Receives one row and its number, counted from 0. */
    @FunctionalInterface
    interface RowReader {
        void read(int row, String[] columns);
    }

    static GeoTable named(String name) {
        try (InputStream packed = GeoTable.class.getResourceAsStream("/geo/" + name)) {
            if (packed == null) {
                throw new IllegalStateException("the table " + name + " is not in the build");
            }
            InputStream text = new GZIPInputStream(packed, BUFFER);
            return new GeoTable(new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8), BUFFER)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + name, e);
        }
    }

    int size() {
        return lines.size();
    }

    void forEachRow(RowReader reader) {
        int row = 0;
        for (String line : lines) {
            reader.read(row, line.split("\t", -1));
            row++;
        }
    }
}
