package org.crossdock.app.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.crossdock.domain.shared.BusinessException;
import org.junit.jupiter.api.Test;

class FailureWordsTest {

    private static final UUID REFERENCE = new UUID(0, 7);

    @Test
    void what_the_database_quotes_is_never_told() {
        Throwable failure = new IllegalStateException(
                "wrapped", new SQLException("Duplicate entry 'ada@example.com' for key", "23000", 1062));

        assertThat(FailureWords.of(failure, REFERENCE)).isEqualTo("database error 1062, reference " + REFERENCE);
    }

    @Test
    void refusal_is_told_by_its_reason() {
        assertThat(FailureWords.of(new Refused(), REFERENCE)).startsWith("story.refused, ");
    }

    @Test
    void anything_else_is_told_by_its_kind() {
        assertThat(FailureWords.of(new IllegalArgumentException("secret"), REFERENCE))
                .startsWith("IllegalArgumentException, ")
                .doesNotContain("secret");
    }

    private static final class Refused extends BusinessException {

        private static final long serialVersionUID = 1L;

        Refused() {
            super("story.refused", "refused", List.of());
        }
    }
}
