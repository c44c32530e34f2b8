package org.crossdock.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SqlScriptTest {

    @Test
    void statements_come_one_by_one_without_comments() {
        var text = """
                -- makes a user
                CREATE USER 'a'@'${host}'
                    IDENTIFIED BY '${password}';

                GRANT SELECT ON x.* TO 'a'@'${host}';
                """;

        assertThat(SqlScript.statements(text, Map.of("host", "%", "password", "p")))
                .containsExactly("CREATE USER 'a'@'%' IDENTIFIED BY 'p'", "GRANT SELECT ON x.* TO 'a'@'%'");
    }

    @Test
    void a_placeholder_without_a_value_is_a_mistake() {
        assertThatThrownBy(() -> SqlScript.statements("SELECT '${who}'", Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
