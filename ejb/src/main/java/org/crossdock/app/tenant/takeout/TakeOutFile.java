package org.crossdock.app.tenant.takeout;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP that claims to be a take-out. Nothing of it is unpacked to a place that it names, and no more is read of it than
 * its manifest announces, which may not be out of proportion to its size.
 */
final class TakeOutFile implements AutoCloseable {

    private static final Pattern TABLE = Pattern.compile("[a-z0-9_]{1,64}");
    private static final int MOST_TABLES = 500;
    private static final int LARGEST_MANIFEST = 4 * 1024 * 1024;
    private static final long ALWAYS_ALLOWED = 64L * 1024 * 1024;
    private static final long MOST_TIMES_LARGER = 200;

    private final ZipFile zip;
    private final long size;

    private @Nullable Manifest manifest;

    TakeOutFile(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile());
        this.size = Files.size(file);
    }

    /** Its manifest, once it was found to describe this file and nothing else. */
    Manifest manifest() throws IOException {
        Manifest known = manifest;
        if (known == null) {
            known = read();
            check(known);
            manifest = known;
        }
        return known;
    }

    /** The lines of a table; no more bytes than the manifest announces. */
    InputStream open(TableFile table) throws IOException {
        ZipEntry entry = zip.getEntry(table.entry());
        return new BoundedStream(zip.getInputStream(entry), table.bytes());
    }

    /** Reads every table once and compares it with what the manifest says. */
    void verify() throws IOException {
        for (TableFile table : manifest().tables()) {
            Fingerprint fingerprint = new Fingerprint(OutputStream.nullOutputStream());
            try (InputStream lines = open(table)) {
                lines.transferTo(fingerprint);
            }
            if (fingerprint.bytes() != table.bytes() || !fingerprint.hex().equals(table.sha256())) {
                throw TakeOutRefused.changed(table.table());
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private Manifest read() throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw TakeOutRefused.notOne("it has no manifest");
        }
        byte[] json;
        try (InputStream content = zip.getInputStream(entry)) {
            json = content.readNBytes(LARGEST_MANIFEST);
        }
        try {
            return Manifest.read(json);
        } catch (IOException unreadable) {
            throw TakeOutRefused.notOne("its manifest cannot be read");
        }
    }

    private void check(Manifest claimed) {
        if (claimed.format() != Manifest.FORMAT || claimed.tables().size() > MOST_TABLES) {
            throw TakeOutRefused.notOne("its form is not known");
        }
        if (!claimed.isWhole()) {
            throw TakeOutRefused.changed(Manifest.ENTRY);
        }
        Set<String> expected = new HashSet<>(Set.of(Manifest.ENTRY));
        long announced = 0;
        for (TableFile table : claimed.tables()) {
            if (!TABLE.matcher(table.table()).matches() || table.bytes() < 0 || !expected.add(table.entry())) {
                throw TakeOutRefused.notOne("a table has an impossible name or size");
            }
            announced += table.bytes();
        }
        if (announced > Math.max(ALWAYS_ALLOWED, size * MOST_TIMES_LARGER)) {
            throw TakeOutRefused.notOne("it is packed tighter than data can be");
        }
        if (!expected.equals(entries())) {
            throw TakeOutRefused.changed("its list of files");
        }
    }

    private Set<String> entries() {
        Set<String> names = new HashSet<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            names.add(entries.nextElement().getName());
        }
        return names;
    }
}
