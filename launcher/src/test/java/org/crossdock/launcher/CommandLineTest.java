package org.crossdock.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    @Test
    void a_run_understands_all_its_options() {
        var line = parse("run --detach --port-offset 1000 --data=my/data --database mysql://root:@db:3306 --no-demo");

        assertThat(line.verb()).isEqualTo(Verb.RUN);
        assertThat(line.has(Option.DETACH)).isTrue();
        assertThat(line.has(Option.NO_DEMO)).isTrue();
        assertThat(line.value(Option.PORT_OFFSET)).hasValue("1000");
        assertThat(line.value(Option.DATA)).hasValue("my/data");
        assertThat(line.value(Option.DATABASE)).hasValue("mysql://root:@db:3306");
    }

    @Test
    void logs_may_be_asked_for_by_name() {
        assertThat(parse("logs portal --data d").argument()).hasValue("portal");
        assertThat(parse("logs").argument()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fly                   | unknown command 'fly'
                    run --speed 9         | unknown option '--speed'
                    stop --detach         | 'stop' has no option --detach
                    run --yes             | 'run' has no option --yes
                    run --data            | --data needs a value
                    status now            | 'now' is one word too many
                    logs portal keycloak  | 'keycloak' is one word too many
                    """)
    void what_is_not_understood_is_named(String words, String message) {
        assertThatThrownBy(() -> parse(words))
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }

    @Test
    void no_word_at_all_is_wrong_usage() {
        assertThatThrownBy(() -> CommandLine.parse(List.of())).isInstanceOf(UsageException.class);
    }

    private static CommandLine parse(String words) {
        return CommandLine.parse(List.of(words.split(" ")));
    }
}
