package org.crossdock.launcher.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

/** Remembers the progress of every merchant on disk; a kill leaves the old or the new state, never half of one. */
final class ProgressFile {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final Map<String, MerchantProgress> merchants;

    private ProgressFile(Path file, Map<String, MerchantProgress> merchants) {
        this.file = file;
        this.merchants = new TreeMap<>(merchants);
    }

    static ProgressFile open(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new ProgressFile(file, Map.of());
        }
        try {
            return new ProgressFile(file, JSON.readValue(Files.readAllBytes(file), new TypeReference<>() {}));
        } catch (JsonProcessingException e) {
            throw new IOException("cannot read " + file + "; delete it and start again, nothing is loaded twice", e);
        }
    }

    synchronized MerchantProgress findOrBegin(DemoMerchant merchant, Clock clock) throws IOException {
        MerchantProgress found = merchants.get(merchant.slug());
        if (found != null) {
            return found;
        }
        MerchantProgress begun = MerchantProgress.begin(clock.instant().toString());
        save(merchant, begun);
        return begun;
    }

    synchronized void save(DemoMerchant merchant, MerchantProgress progress) throws IOException {
        merchants.put(merchant.slug(), progress);
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(next, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(merchants));
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
