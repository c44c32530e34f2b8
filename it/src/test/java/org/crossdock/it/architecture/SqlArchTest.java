package org.crossdock.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** SQL never says whose schema it means: the connection it was given knows. */
class SqlArchTest {

    private static final TextRule NO_USE = TextRule.never(
            "\"\\s*USE\\s+[`\\w\"]|^\\s*USE\\s+[`\\w]+;",
            "the driver does not notice it and answers from the old schema; the connection is switched at checkout");

    private static final TextRule NO_SCHEMA = TextRule.never(
            "(?i)\\b(?:from|join|into|update|table|references)\\s+`?(?:crossdock|t_[a-z0-9]+)`?\\s*\\.\\s*`?\\w",
            "only tenancy, migrations, jobs and the tenant directory name a schema");

    private static final TextRule NO_AUDIT_LOG = TextRule.never(
            "(?i)\\baudit_log\\b",
            "only platform.audit writes and reads the log, so that no entry is changed by accident");

    private static final TextRule NO_AUDIT_CHAIN = TextRule.never(
            "(?i)\\baudit_chain(?:_head)?\\b", "only the appender behind the lock on its head writes the chain");

    private static final List<String> MAY_NAME_SCHEMAS =
            List.of("app/platform/tenancy", "app/platform/migration", "app/platform/job", "app/tenant");

    @Test
    void no_statement_changes_the_schema() {
        List<Path> files = Stream.concat(sources(), migrations()).toList();

        assertThat(files).isNotEmpty();
        assertThat(NO_USE.findingsIn(files)).isEmpty();
    }

    @Test
    void no_statement_names_a_schema() {
        List<Path> files = Stream.concat(sources().filter(SqlArchTest::mayNotNameSchemas), migrations())
                .toList();

        assertThat(files).isNotEmpty();
        assertThat(NO_SCHEMA.findingsIn(files)).isEmpty();
    }

    @Test
    void audit_log_and_its_chain_have_one_owner_each() {
        List<Path> others = sources()
                .filter(file -> !Project.name(file).contains("app/platform/audit/"))
                .toList();

        assertThat(NO_AUDIT_LOG.findingsIn(others)).isEmpty();
        assertThat(NO_AUDIT_CHAIN.findingsIn(sources()
                        .filter(file -> !Project.name(file).contains("app/trace/"))
                        .toList()))
                .isEmpty();
    }

    @Test
    void all_are_seen() {
        assertThat(NO_USE.findingsIn("Breach.java", "statement.execute(\"USE t_neighbor\");"))
                .hasSize(1);
        assertThat(NO_USE.findingsIn("V1__breach.sql", "-- why\nUSE t_neighbor;"))
                .hasSize(1);
        assertThat(NO_AUDIT_LOG.findingsIn("Breach.java", "\"DELETE FROM audit_log WHERE id = ?\""))
                .hasSize(1);
        assertThat(NO_AUDIT_CHAIN.findingsIn("Breach.java", "\"UPDATE audit_chain_head SET seq = 1\""))
                .hasSize(1);
        assertThat(NO_SCHEMA.findingsIn("Breach.java", "\"\"\"\nSELECT 1\nFROM t_neighbor.sales_order\"\"\""))
                .hasSize(1);
    }

    private static Stream<Path> sources() {
        return Project.SERVER_MODULES.stream()
                .flatMap(module -> Project.files(module + "/src/main/java", ".java").stream());
    }

    private static Stream<Path> migrations() {
        return Project.files("ejb/src/main/resources/db", ".sql").stream();
    }

    private static boolean mayNotNameSchemas(Path file) {
        return MAY_NAME_SCHEMAS.stream().noneMatch(Project.name(file)::contains);
    }
}
