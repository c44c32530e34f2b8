package org.crossdock.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataLocationTest {
    private static final Map<String, String> NO_ENVIRONMENT = Map.of();

    @Test
    void data_lies_in_the_project_unless_a_folder_is_named() {
        var project = new Project(Path.of("/srv/crossdock"));

        assertThat(DataLocation.of(Optional.empty(), project, NO_ENVIRONMENT))
                .isEqualTo(Path.of("/srv/crossdock/.crossdock"));
        assertThat(DataLocation.of(Optional.of("/data/x/../y"), project, NO_ENVIRONMENT))
                .isEqualTo(Path.of("/data/y"));
    }

    @Test
    void a_project_in_a_temp_folder_keeps_its_data_at_home() {
        var location = DataLocation.of(Optional.empty(), new Project(Path.of("/tmp/crossdock")), NO_ENVIRONMENT);

        assertThat(location).startsWithRaw(Path.of(System.getProperty("user.home"), ".crossdock"));
        assertThat(location.getFileName().toString()).startsWith("crossdock-");
    }

    @Test
    void the_temp_folder_may_have_been_moved() {
        assertThat(DataLocation.isTemporary(Path.of("/fast/tmp/data"), Map.of("TMPDIR", "/fast/tmp")))
                .isTrue();
        assertThat(DataLocation.isTemporary(Path.of("/fast/data"), Map.of("TMPDIR", "/fast/tmp")))
                .isFalse();
        assertThat(DataLocation.isTemporary(Path.of("/tmp-not/data"), NO_ENVIRONMENT))
                .isFalse();
    }
}
