package org.crossdock.launcher.demo;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A merchant's bundled file, one JSON object a line in gzip; it is never held in memory as a whole. */
record DemoFile(DemoMerchant merchant, String name) {
    private static final JsonMapper JSON = new JsonMapper();

    /** How many records a file has, and its last one. */
    record Extent(int size, ObjectNode last) {}

    /** Takes the next records, in the sequence of the file. */
    @FunctionalInterface
    interface ChunkReader {
        void read(List<ObjectNode> records) throws IOException, InterruptedException;
    }

    Extent extent() throws IOException {
        try (BufferedReader lines = open()) {
            int size = 0;
            String last = "{}";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                size++;
                last = line;
            }
            return new Extent(size, JSON.readValue(last, ObjectNode.class));
        }
    }

    void inChunks(int skip, int size, ChunkReader reader) throws IOException, InterruptedException {
        try (BufferedReader lines = open()) {
            for (int skipped = 0; skipped < skip; skipped++) {
                lines.readLine();
            }
            for (List<ObjectNode> chunk = next(lines, size); !chunk.isEmpty(); chunk = next(lines, size)) {
                reader.read(chunk);
            }
        }
    }

    private static List<ObjectNode> next(BufferedReader lines, int size) throws IOException {
        List<ObjectNode> records = new ArrayList<>(size);
        while (records.size() < size) {
            String line = lines.readLine();
            if (line == null) {
                return records;
            }
            records.add(JSON.readValue(line, ObjectNode.class));
        }
        return records;
    }

    private BufferedReader open() throws IOException {
        String path = "/demo/" + merchant.slug() + "/" + name + ".ndjson.gz";
        InputStream packed = DemoFile.class.getResourceAsStream(path);
        if (packed == null) {
            throw new FileNotFoundException("the demo file " + path + " is not in the build");
        }
        return new BufferedReader(new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8));
    }
}
