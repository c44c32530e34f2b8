package org.crossdock.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @Test
    void user_password_host_and_port_are_told_apart() {
        assertThat(DatabaseUrl.parse("mysql://admin:s%40cret@db.example:3307"))
                .isEqualTo(new DatabaseUrl("admin", "s@cret", "db.example", 3307));
    }

    @Test
    void the_password_may_be_empty_and_the_port_the_usual_one() {
        assertThat(DatabaseUrl.parse("mysql://root:@127.0.0.1"))
                .isEqualTo(new DatabaseUrl("root", "", "127.0.0.1", 3306));
        assertThat(DatabaseUrl.parse("mysql://root@127.0.0.1"))
                .isEqualTo(new DatabaseUrl("root", "", "127.0.0.1", 3306));
    }

    @Test
    void the_password_is_never_shown() {
        assertThat(DatabaseUrl.parse("mysql://root:secret@db:1").toString()).isEqualTo("mysql://root@db:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"db:3306", "http://root@db", "mysql://db:3306", "mysql://:secret@db", "mysql:// root@db"})
    void anything_else_is_wrong_usage(String text) {
        assertThatThrownBy(() -> DatabaseUrl.parse(text)).isInstanceOf(UsageException.class);
    }
}
