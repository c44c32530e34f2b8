package org.crossdock.it.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossdock.it.tenancy.Merchants.GIFTHOUSE;
import static org.crossdock.it.tenancy.Merchants.SUPERSTORE;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.crossdock.app.platform.tenancy.TenantRunner;
import org.crossdock.it.container.ContainerStory;
import org.crossdock.it.container.TestedEar;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.MariaDBDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** Two merchants on one small pool, thousands of times. */
@ContainerStory
class ManySwitchesIT {

    private static final int WORKERS = 8;
    private static final int SWITCHES = 1_250;

    @Inject
    private Merchants merchants;

    @Inject
    private TenantRunner runner;

    @Resource
    private ManagedExecutorService executor;

    @PersistenceUnit(unitName = "../crossdock-ejb.jar#crossdock")
    private EntityManagerFactory factory;

    @Deployment
    static EnterpriseArchive ear() {
        return TestedEar.withStoriesOf("org.crossdock.it.tenancy");
    }

    @Test
    void ten_thousand_switches_show_no_foreign_row() throws Exception {
        List<Future<Integer>> workers = new ArrayList<>();
        for (int seed = 0; seed < WORKERS; seed++) {
            Random random = new Random(seed);
            workers.add(executor.submit(() -> foreignRows(random)));
        }

        for (Future<Integer> worker : workers) {
            assertThat(worker.get(2, TimeUnit.MINUTES)).isZero();
        }
    }

    @Test
    void hibernate_speaks_the_language_of_the_server_it_found() throws SQLException {
        String version;
        try (Connection connection = Sql.connection("CrossdockDS")) {
            version = Sql.ask(connection, "SELECT VERSION()");
        }

        Dialect dialect = factory.unwrap(SessionFactoryImplementor.class)
                .getJdbcServices()
                .getDialect();

        assertThat(dialect instanceof MariaDBDialect)
                .as("%s on %s", dialect, version)
                .isEqualTo(version.contains("MariaDB"));
    }

    private int foreignRows(Random random) {
        int foreign = 0;
        for (int i = 0; i < SWITCHES; i++) {
            boolean first = random.nextBoolean();
            String currency = runner.call(first ? SUPERSTORE : GIFTHOUSE, merchants::currency);
            if (!currency.equals(first ? "USD" : "GBP")) {
                foreign++;
            }
        }
        return foreign;
    }
}
