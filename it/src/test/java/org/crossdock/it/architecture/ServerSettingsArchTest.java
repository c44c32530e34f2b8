package org.crossdock.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The settings of the server under which the wall between merchants was seen to leak stay unset. */
class ServerSettingsArchTest {

    private static final List<TextRule> LEAKS = List.of(
            TextRule.never(
                    "prepared-statements-cache-size",
                    "the pool's statement cache does not know schemas: a statement runs on the former merchant's"),
            TextRule.never(
                    "useServerPrepStmts",
                    "a prepared statement of the server keeps its schema, and batches are prepared anew"),
            TextRule.never("useLocalSessionState", "the driver would skip a switch it believes to be done"));

    @Test
    void no_setting_lets_one_merchant_see_the_other() {
        List<Path> scripts = Project.files("wildfly-config", ".cli");

        assertThat(scripts).isNotEmpty();
        assertThat(LEAKS).flatMap(leak -> leak.findingsIn(scripts)).isEmpty();
    }

    @Test
    void each_leak_is_seen() {
        String breach = """
                data-source add --name=CrossdockDS --prepared-statements-cache-size=32
                /subsystem=datasources/data-source=CrossdockDS/connection-properties=useServerPrepStmts:add(value="true")
                /subsystem=datasources/data-source=CrossdockDS/connection-properties=useLocalSessionState:add(value="true")
                """;

        assertThat(LEAKS)
                .allSatisfy(leak ->
                        assertThat(leak.findingsIn("breach.cli", breach)).hasSize(1));
    }
}
