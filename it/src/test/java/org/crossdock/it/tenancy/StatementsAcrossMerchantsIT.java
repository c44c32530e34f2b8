package org.crossdock.it.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossdock.it.tenancy.Merchants.CURRENCY;
import static org.crossdock.it.tenancy.Merchants.GIFTHOUSE;
import static org.crossdock.it.tenancy.Merchants.SUPERSTORE;
import static org.crossdock.it.tenancy.Sql.SCHEMA_REFUSED;
import static org.crossdock.it.tenancy.Sql.TABLE_REFUSED;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.crossdock.it.container.ContainerStory;
import org.crossdock.it.container.LeakyDatasources;
import org.crossdock.it.container.TestedEar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.as.arquillian.api.ServerSetup;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/**
 * One statement text, two merchants, one connection. Kept statements are the leak that no review finds: where a rule is
 * dropped, the statement still reads the merchant before, and only the role refuses it.
 */
@ContainerStory
@ServerSetup(LeakyDatasources.class)
class StatementsAcrossMerchantsIT {

    /** How the database answers whoever has gifthouse's role and a statement that still means superstore's table. */
    private static final List<String> READS_SUPERSTORE = List.of(TABLE_REFUSED, SCHEMA_REFUSED);

    @Deployment
    static EnterpriseArchive ear() {
        return TestedEar.withStoriesOf("org.crossdock.it.tenancy");
    }

    @Test
    void statements_kept_by_the_driver_read_the_merchant_of_now() throws SQLException {
        try (Connection connection = Sql.connection("CrossdockDS")) {
            for (int i = 0; i < 3; i++) {
                Sql.enter(connection, SUPERSTORE);
                assertThat(Sql.ask(connection, CURRENCY)).isEqualTo("USD");
                Sql.enter(connection, GIFTHOUSE);
                assertThat(Sql.ask(connection, CURRENCY)).isEqualTo("GBP");
            }
        }
    }

    @Test
    void statements_kept_by_the_datasource_read_the_merchant_before() throws SQLException {
        assertThat(rowAfterSwitch(LeakyDatasources.WITH_STATEMENT_CACHE, Sql::enter))
                .isIn(READS_SUPERSTORE);
    }

    @Test
    void statements_kept_by_the_server_read_the_merchant_before_when_sql_says_use() throws SQLException {
        assertThat(rowAfterSwitch(LeakyDatasources.WITH_SERVER_STATEMENTS, (connection, slug) -> {
                    Sql.takeRole(connection, slug);
                    Sql.execute(connection, "USE t_" + slug);
                }))
                .isIn(READS_SUPERSTORE);
    }

    @Test
    void statement_held_across_a_switch_reads_the_merchant_before() throws SQLException {
        try (Connection connection = Sql.connection("CrossdockDS")) {
            Sql.enter(connection, SUPERSTORE);
            try (PreparedStatement held = connection.prepareStatement(CURRENCY)) {
                assertThat(Sql.ask(held)).isEqualTo("USD");
                Sql.enter(connection, GIFTHOUSE);
                assertThat(Sql.ask(held)).isIn(READS_SUPERSTORE);
            }
        }
    }

    private static String rowAfterSwitch(String datasource, Switch toGifthouse) throws SQLException {
        try (Connection connection = Sql.connection(datasource)) {
            Sql.enter(connection, SUPERSTORE);
            assertThat(Sql.ask(connection, CURRENCY)).isEqualTo("USD");
            toGifthouse.on(connection, GIFTHOUSE);
            return Sql.ask(connection, CURRENCY);
        }
    }

    @FunctionalInterface
    private interface Switch {
        void on(Connection connection, String slug) throws SQLException;
    }
}
