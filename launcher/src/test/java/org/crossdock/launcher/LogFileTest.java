package org.crossdock.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    private Path folder;

    @Test
    void only_the_end_of_a_long_log_is_shown() throws IOException {
        var log = folder.resolve("portal.log");
        Files.write(
                log,
                IntStream.rangeClosed(1, 5_000)
                        .mapToObj(number -> "line " + number)
                        .toList());

        assertThat(LogFile.tail(log, 2)).isEqualTo("  line 4999\n  line 5000");
    }

    @Test
    void a_log_that_was_never_written_is_said_so() {
        assertThat(LogFile.tail(folder.resolve("none.log"), 2)).contains("no log");
    }
}
