package org.crossdock.it.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crossdock.it.tenancy.Merchants.CURRENCY;
import static org.crossdock.it.tenancy.Merchants.GIFTHOUSE;
import static org.crossdock.it.tenancy.Merchants.SUPERSTORE;
import static org.crossdock.it.tenancy.Sql.SCHEMA_REFUSED;
import static org.crossdock.it.tenancy.Sql.TABLE_REFUSED;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import org.crossdock.app.platform.tenancy.NoTenantBound;
import org.crossdock.app.platform.tenancy.TenantRunner;
import org.crossdock.it.container.ContainerStory;
import org.crossdock.it.container.TestedEar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** The database itself keeps merchants apart: on the pooled connection, whatever the SQL says. */
@ContainerStory
class TenantWallsIT {

    @Inject
    private Merchants merchants;

    @Inject
    private TenantRunner runner;

    @Deployment
    static EnterpriseArchive ear() {
        return TestedEar.withStoriesOf("org.crossdock.it.tenancy");
    }

    @Test
    void each_merchant_reads_its_own_rows() {
        assertThat(runner.call(SUPERSTORE, merchants::currency)).isEqualTo("USD");
        assertThat(runner.call(GIFTHOUSE, merchants::currency)).isEqualTo("GBP");
    }

    @Test
    void without_a_merchant_nothing_is_read() {
        assertThatThrownBy(merchants::currency).isInstanceOf(NoTenantBound.class);
    }

    @Test
    void merchant_that_is_not_there_or_is_no_name_is_refused() {
        assertThatThrownBy(() -> runner.call("nobody", merchants::currency)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> runner.call("superstore; SET ROLE r_t_gifthouse", merchants::currency))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void table_of_another_merchant_is_refused_by_name() {
        String answer =
                merchants.in(SUPERSTORE, connection -> Sql.ask(connection, "SELECT currency FROM t_gifthouse.channel"));

        assertThat(answer).isEqualTo(TABLE_REFUSED);
    }

    @Test
    void schema_of_another_merchant_cannot_be_entered() {
        String answer = merchants.in(SUPERSTORE, connection -> Sql.go(connection, "t_gifthouse"));

        assertThat(answer).isEqualTo(SCHEMA_REFUSED);
    }

    @Test
    void statement_prepared_for_one_merchant_is_refused_under_the_role_of_another() {
        String answer = merchants.in(SUPERSTORE, connection -> {
            try (PreparedStatement prepared = connection.prepareStatement(CURRENCY)) {
                assertThat(Sql.ask(prepared)).isEqualTo("USD");
                Sql.takeRole(connection, GIFTHOUSE);
                return Sql.ask(prepared);
            }
        });

        assertThat(answer).isEqualTo(TABLE_REFUSED);
    }

    @Test
    void merchant_may_not_change_tables_and_sees_no_other_schema() {
        String made = merchants.in(SUPERSTORE, connection -> Sql.attempt(connection, "CREATE TABLE story (id INT)"));
        String others = merchants.in(
                SUPERSTORE,
                connection -> Sql.ask(
                        connection,
                        "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 't_gifthouse'"));

        assertThat(made).isEqualTo(TABLE_REFUSED);
        assertThat(others).isEqualTo("0");
    }
}
