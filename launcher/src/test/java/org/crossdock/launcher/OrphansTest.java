package org.crossdock.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {
    @TempDir
    private Path path;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private DataFolder folder;

    @BeforeEach
    void make_the_data_folder() {
        folder = new DataFolder(path.resolve("data")).create();
    }

    @Test
    void a_server_that_outlived_its_launcher_is_ended_and_named() throws IOException {
        var orphan = new ProcessBuilder("sleep", "600").start();
        folder.pidFile("database").write(orphan.pid(), "sleep 600");

        assertThat(stopOrphans()).isEqualTo(1);

        assertThat(orphan.isAlive()).isFalse();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("database", Long.toString(orphan.pid()));
        assertThat(folder.pidFile("database").find()).isEmpty();
    }

    @Test
    void another_program_that_got_the_same_process_id_is_left_alone() throws IOException {
        var stranger = new ProcessBuilder("sleep", "601").start();
        folder.pidFile("database").write(stranger.pid(), folder.path().toString());

        assertThat(stopOrphans()).isZero();

        assertThat(stranger.isAlive()).isTrue();
        stranger.destroy();
    }

    @Test
    void without_leftovers_nothing_is_said() {
        assertThat(stopOrphans()).isZero();
        assertThat(said.size()).isZero();
    }

    private int stopOrphans() {
        return new Orphans(folder, new Console(new PrintStream(said, true, StandardCharsets.UTF_8))).stop();
    }
}
