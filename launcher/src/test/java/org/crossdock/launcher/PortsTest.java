package org.crossdock.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void without_an_offset_the_ports_are_the_documented_ones() {
        var ports = new Ports(0);

        assertThat(numbers(ports)).containsExactly(8080, 9990, 7600, 57600, 8180, 8190, 3025, 13306);
    }

    @Test
    void an_offset_moves_every_port() {
        assertThat(numbers(Ports.parse("7000")))
                .containsExactly(15080, 16990, 14600, 64600, 15180, 15190, 10025, 20306);
    }

    @ParameterizedTest
    @ValueSource(strings = {"500", "8000", "1001", "-1000", "many", ""})
    void an_offset_that_would_collide_or_leave_the_range_is_refused(String offset) {
        assertThatThrownBy(() -> Ports.parse(offset)).isInstanceOf(UsageException.class);
    }

    private static Stream<Integer> numbers(Ports ports) {
        return Stream.concat(ports.ofServers().stream(), Stream.of(ports.ofDatabase()))
                .map(Ports.NamedPort::number);
    }
}
