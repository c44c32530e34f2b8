package org.crossdock.it.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crossdock.it.tenancy.Merchants.GIFTHOUSE;
import static org.crossdock.it.tenancy.Merchants.SUPERSTORE;
import static org.crossdock.it.tenancy.Sql.TABLE_REFUSED;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.crossdock.it.container.ContainerStory;
import org.crossdock.it.container.LeakyDatasources;
import org.crossdock.it.container.TestedEar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.as.arquillian.api.ServerSetup;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** A connection that served one merchant serves the next one, and brings nothing along. */
@ContainerStory
@ServerSetup(LeakyDatasources.class)
class PooledConnectionsIT {

    private static final String SUPERSTORES_ROW = "SELECT currency FROM t_superstore.channel WHERE code = 'web'";
    private static final int MANY = 8;

    @Inject
    private Merchants merchants;

    @Deployment
    static EnterpriseArchive ear() {
        return TestedEar.withStoriesOf("org.crossdock.it.tenancy");
    }

    @Test
    void connection_has_no_role_after_commit() throws SQLException {
        String used = merchants.in(SUPERSTORE, Sql::id);

        assertNoRoleOn(used);
    }

    @Test
    void connection_has_no_role_after_rollback() throws SQLException {
        List<String> used = new ArrayList<>();
        assertThatThrownBy(() -> merchants.in(SUPERSTORE, connection -> {
                    used.add(Sql.id(connection));
                    throw new IllegalStateException("rolls back");
                }))
                .hasMessageContaining("rolls back");

        assertNoRoleOn(used.getFirst());
    }

    @Test
    void connection_has_no_role_after_a_failed_statement() throws SQLException {
        List<String> used = new ArrayList<>();
        assertThatThrownBy(() -> merchants.in(SUPERSTORE, connection -> {
            used.add(Sql.id(connection));
            Sql.execute(connection, "SELECT nothing FROM nowhere");
            return used;
        }));

        assertNoRoleOn(used.getFirst());
    }

    @Test
    void without_the_pools_reset_the_next_one_reads_the_merchant_before() throws SQLException {
        String first;
        try (Connection connection = Sql.connection(LeakyDatasources.WITHOUT_RESET)) {
            first = Sql.id(connection);
            Sql.enter(connection, SUPERSTORE);
        }

        try (Connection connection = Sql.connection(LeakyDatasources.WITHOUT_RESET)) {
            assertThat(Sql.id(connection)).isEqualTo(first);
            assertThat(Sql.role(connection)).isEqualTo("r_t_superstore");
            assertThat(Sql.ask(connection, SUPERSTORES_ROW)).isEqualTo("USD");
        }
    }

    @Test
    void one_transaction_is_one_connection() {
        List<String> ids = merchants.in(SUPERSTORE, connection -> {
            try (Connection own = Sql.connection("CrossdockDS")) {
                return List.of(Sql.id(connection), merchants.inTransaction(Sql::id), Sql.id(own));
            }
        });

        assertThat(ids.stream().distinct()).hasSize(1);
    }

    @Test
    void own_checkout_beside_hibernate_switches_hibernate_too() {
        String rowOfWhom = merchants.in(SUPERSTORE, connection -> {
            try (Connection own = Sql.connection("CrossdockDS")) {
                Sql.enter(own, GIFTHOUSE);
            }
            return Sql.ask(connection, Merchants.CURRENCY);
        });

        assertThat(rowOfWhom)
                .as("why SQL goes through doWork and never through a second checkout")
                .isEqualTo("GBP");
    }

    /** Takes idle connections until the one that was used is among them, and asks each. */
    private static void assertNoRoleOn(String used) throws SQLException {
        List<Connection> taken = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        try {
            while (taken.size() < MANY && !ids.contains(used)) {
                Connection connection = Sql.connection("CrossdockDS");
                taken.add(connection);
                ids.add(Sql.id(connection));
                assertThat(Sql.role(connection)).isEqualTo("NONE");
                assertThat(Sql.ask(connection, SUPERSTORES_ROW)).isEqualTo(TABLE_REFUSED);
            }
            assertThat(ids).contains(used);
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
    }
}
