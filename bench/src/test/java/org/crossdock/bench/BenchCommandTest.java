package org.crossdock.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossdock.bench.run.BenchSettings;
import org.crossdock.launcher.UsageException;
import org.junit.jupiter.api.Test;

class BenchCommandTest {

    @Test
    void without_words_the_benchmarks_are_listed() {
        BenchCommand command = parse();

        assertThat(command.name()).isEmpty();
        assertThat(command.settings())
                .isEqualTo(new BenchSettings(Duration.ofSeconds(120), 1, Optional.empty(), Optional.empty()));
    }

    @Test
    void options_are_understood_with_and_without_an_equals_sign() {
        BenchCommand command = parse(
                "place-order", "--seconds", "40", "--seed=7", "--database", "mysql://u@h:1", "--port-offset=2000");

        assertThat(command.name()).contains("place-order");
        assertThat(command.settings())
                .isEqualTo(
                        new BenchSettings(Duration.ofSeconds(40), 7, Optional.of("mysql://u@h:1"), Optional.of(2000)));
    }

    @Test
    void the_database_may_come_from_the_environment() {
        BenchCommand command =
                BenchCommand.parse(List.of("place-order"), Map.of("CROSSDOCK_DATABASE", "mysql://root@127.0.0.1:3306"));

        assertThat(command.settings().database()).contains("mysql://root@127.0.0.1:3306");
    }

    @Test
    void what_is_not_understood_is_named() {
        assertThatThrownBy(() -> parse("--secs", "3"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--secs");
        assertThatThrownBy(() -> parse("--seconds", "soon")).hasMessageContaining("soon");
        assertThatThrownBy(() -> parse("--seconds")).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> parse("place-order", "twice")).hasMessageContaining("twice");
    }

    private static BenchCommand parse(String... words) {
        return BenchCommand.parse(List.of(words), Map.of());
    }
}
