package org.crossdock.web.picture;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Countries and states as rings of coordinates, read once from a bundled file. */
final class Outlines {

    private static final String FILE = "/org/crossdock/web/picture/outlines.txt.gz";

    private final List<Ring> rings;

    private Outlines(List<Ring> rings) {
        this.rings = rings;
    }

    static Outlines bundled() {
        return Holder.BUNDLED;
    }

    /** The rings that can be seen in a part of the world. */
    Stream<Ring> within(Projection projection) {
        return rings.stream().filter(ring -> ring.isSeenIn(projection));
    }

    private static Outlines read() {
        InputStream file = Objects.requireNonNull(Outlines.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(file), US_ASCII))) {
            return new Outlines(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Ring::parse)
                    .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static final class Holder {
        private static final Outlines BUNDLED = read();
    }
}
