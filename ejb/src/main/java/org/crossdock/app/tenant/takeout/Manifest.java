package org.crossdock.app.tenant.takeout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page of a take-out: whose data it is, of which version, what is in it and what stayed behind.
 *
 * @param format version of this form
 * @param schemaVersion number of the last migration of the schema it came from
 * @param leftBehind what is never taken out, in words
 * @param sha256 fingerprint over everything else that the manifest says
 */
public record Manifest(
        int format,
        String slug,
        String name,
        String plan,
        int schemaVersion,
        Instant takenAt,
        String leftBehind,
        List<TableFile> tables,
        @Nullable String sha256) {

    static final String ENTRY = "manifest.json";
    static final int FORMAT = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    public Manifest {
        tables = List.copyOf(tables);
    }

    static Manifest read(byte[] json) throws IOException {
        return MAPPER.readValue(json, Manifest.class);
    }

    byte[] json() {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same, with its fingerprint. */
    Manifest sealed() {
        return with(fingerprint());
    }

    boolean isWhole() {
        return fingerprint().equals(sha256);
    }

    private String fingerprint() {
        byte[] facts = new String(with(null).json(), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Fingerprint.sha256().digest(facts));
    }

    private Manifest with(@Nullable String fingerprint) {
        return new Manifest(format, slug, name, plan, schemaVersion, takenAt, leftBehind, tables, fingerprint);
    }

    /** All rows in it. */
    public long rows() {
        return tables.stream().mapToLong(TableFile::rows).sum();
    }
}
