package org.crossdock.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path path;

    private DataFolder folder;

    @BeforeEach
    void make_the_data_folder() {
        folder = new DataFolder(path.resolve("data")).create();
    }

    @Test
    void passwords_are_random_stay_the_same_and_are_for_their_owner_only() throws IOException {
        var password = folder.passwords().databaseOwner();

        assertThat(new DataFolder(folder.path()).passwords().databaseOwner()).isEqualTo(password);
        assertThat(folder.passwords().databaseApplication()).isNotEqualTo(password);
        assertThat(permissions(folder.path().resolve("passwords.json"))).isEqualTo("rw-------");
        assertThat(permissions(folder.path())).isEqualTo("rwx------");
    }

    @Test
    void the_portals_key_is_32_bytes_in_plain_base64() {
        assertThat(Base64.getDecoder().decode(folder.passwords().secretKey())).hasSize(32);
    }

    @Test
    void one_data_folder_is_run_once() {
        try (var lock = RunLock.take(folder)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> RunLock.take(folder))
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("already runs");
        }
        RunLock.take(folder).close();
    }

    @Test
    void a_run_is_found_again_by_what_it_wrote_down() {
        var run = new RunRecord(1000, "127.0.0.1", 14306, true);

        run.write(folder);

        assertThat(RunRecord.read(folder)).hasValue(run);
        RunRecord.remove(folder);
        assertThat(RunRecord.read(folder)).isEmpty();
    }

    @Test
    void removing_leaves_nothing_behind() {
        folder.passwords().databaseOwner();

        folder.remove();

        assertThat(folder.path()).doesNotExist();
        assertThat(folder.exists()).isFalse();
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
