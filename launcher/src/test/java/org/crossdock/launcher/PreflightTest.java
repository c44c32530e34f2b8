package org.crossdock.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.crossdock.launcher.Ports.NamedPort;
import org.junit.jupiter.api.Test;

class PreflightTest {
    private static final long GIBIBYTE = 1L << 30;

    @Test
    void a_taken_port_is_named_with_what_it_is_for() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = new NamedPort(other.getLocalPort(), "the portal");

            assertThatThrownBy(() -> Preflight.checkPort(port))
                    .isInstanceOf(LaunchException.class)
                    .hasMessage("port " + port.number() + ", which the portal needs, is taken by another program");
        }
    }

    @Test
    void an_old_java_is_refused() {
        assertThatThrownBy(() -> Preflight.checkJava(17)).hasMessage("Java 17 is too old");
        assertThatCode(() -> Preflight.checkJava(21)).doesNotThrowAnyException();
    }

    @Test
    void the_first_start_needs_more_room_than_the_next() {
        assertThatThrownBy(() -> Preflight.checkDisk(GIBIBYTE, false)).hasMessageContaining("1024 MiB are free");
        assertThatCode(() -> Preflight.checkDisk(GIBIBYTE, true)).doesNotThrowAnyException();
    }

    @Test
    void a_folder_with_a_space_in_its_name_is_refused() {
        assertThatThrownBy(() -> Preflight.checkName(Path.of("/srv/my data"), "Choose another."))
                .isInstanceOf(LaunchException.class)
                .hasMessageStartingWith("'/srv/my data' has a space in it");
    }

    @Test
    void data_under_a_temp_folder_is_refused() {
        assertThatThrownBy(() -> Preflight.checkLocation(Path.of("/tmp/data"), Map.of()))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("temp folder");
    }
}
