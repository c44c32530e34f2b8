package org.crossdock.app.tenant.takeout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakeOutFileTest {

    private static final String LINES = "{\"id\":1}\n{\"id\":2}\n";

    @TempDir
    private Path folder;

    @Test
    void file_as_it_was_made_is_whole() throws IOException {
        try (TakeOutFile file = new TakeOutFile(zip(Map.of("tables/node.jsonl", LINES), manifest("node", LINES)))) {
            file.verify();

            assertThat(file.manifest().rows()).isEqualTo(2);
        }
    }

    @Test
    void changed_row_is_seen() throws IOException {
        Path changed = zip(Map.of("tables/node.jsonl", LINES.replace('2', '3')), manifest("node", LINES));

        assertRefused(changed, "tenant.takeOutChanged");
    }

    @Test
    void changed_manifest_is_seen() throws IOException {
        String manifest = manifest("node", LINES).replace("\"rows\" : 2", "\"rows\" : 1");

        assertRefused(zip(Map.of("tables/node.jsonl", LINES), manifest), "tenant.takeOutChanged");
    }

    @Test
    void more_bytes_than_announced_are_not_read() throws IOException {
        Path longer = zip(Map.of("tables/node.jsonl", LINES + LINES), manifest("node", LINES));

        assertRefused(longer, "tenant.takeOutChanged");
    }

    @Test
    void files_that_nobody_announced_are_refused() throws IOException {
        Map<String, String> files = new LinkedHashMap<>(Map.of("tables/node.jsonl", LINES));
        files.put("../../standalone/deployments/evil.war", "war");

        assertRefused(zip(files, manifest("node", LINES)), "tenant.takeOutChanged");
    }

    @Test
    void table_with_a_path_for_a_name_is_refused() throws IOException {
        Path slip = zip(Map.of("tables/../../evil.jsonl", LINES), manifest("../../evil", LINES));

        assertRefused(slip, "tenant.noTakeOut");
    }

    @Test
    void bomb_is_refused_unread() throws IOException {
        TableFile huge = new TableFile("node", 1, 1L << 40, Fingerprints.of(LINES), 0, List.of());

        assertRefused(zip(Map.of("tables/node.jsonl", LINES), manifest(huge)), "tenant.noTakeOut");
    }

    @Test
    void zip_without_a_manifest_is_none() throws IOException {
        assertRefused(zip(Map.of("tables/node.jsonl", LINES), ""), "tenant.noTakeOut");
    }

    private static void assertRefused(Path path, String reason) throws IOException {
        try (TakeOutFile file = new TakeOutFile(path)) {
            assertThatThrownBy(file::verify)
                    .isInstanceOfSatisfying(
                            TakeOutRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(reason));
        }
    }

    private Path zip(Map<String, String> files, String manifest) throws IOException {
        Path path = folder.resolve("take-out.zip");
        try (OutputStream target = Files.newOutputStream(path);
                ZipOutputStream zip = new ZipOutputStream(target)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                write(zip, file.getKey(), file.getValue());
            }
            if (!manifest.isEmpty()) {
                write(zip, Manifest.ENTRY, manifest);
            }
        }
        return path;
    }

    private static void write(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }

    private static String manifest(String table, String lines) {
        TableFile file =
                new TableFile(table, lines.lines().count(), lines.length(), Fingerprints.of(lines), 0, List.of());
        return manifest(file);
    }

    private static String manifest(TableFile table) {
        Manifest manifest =
                new Manifest(1, "shop", "Shop", "standard", 12, Instant.EPOCH, "nothing", List.of(table), null);
        return new String(manifest.sealed().json(), UTF_8);
    }
}
