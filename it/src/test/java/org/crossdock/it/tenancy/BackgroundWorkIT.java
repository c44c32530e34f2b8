package org.crossdock.it.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossdock.it.tenancy.Merchants.GIFTHOUSE;
import static org.crossdock.it.tenancy.Merchants.SUPERSTORE;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.crossdock.app.platform.tenancy.TenantRunner;
import org.crossdock.it.container.ContainerStory;
import org.crossdock.it.container.TestedEar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** Work outside a request does not inherit the merchant: it says whose it is, or reads nothing. */
@ContainerStory
class BackgroundWorkIT {

    private static final String REFUSED = "NoTenantBound";

    @EJB
    private BackgroundWork work;

    @Inject
    private TenantRunner runner;

    @Deployment
    static EnterpriseArchive ear() {
        return TestedEar.withStoriesOf("org.crossdock.it.tenancy");
    }

    @Test
    void asynchronous_method_has_no_merchant() throws Exception {
        assertThat(startedFor(SUPERSTORE, work::asynchronously)).isEqualTo(REFUSED);
    }

    @Test
    void task_of_the_executor_has_no_merchant() throws Exception {
        assertThat(startedFor(SUPERSTORE, work::inExecutor)).isEqualTo(REFUSED);
    }

    @Test
    void timer_has_no_merchant() throws Exception {
        assertThat(startedFor(SUPERSTORE, work::byTimer)).isEqualTo(REFUSED);
    }

    @Test
    void work_that_says_whose_it_is_reads_that_merchant() throws Exception {
        assertThat(startedFor(SUPERSTORE, () -> work.inExecutorFor(GIFTHOUSE))).isEqualTo("GBP");
    }

    private String startedFor(String slug, Supplier<Future<String>> start) throws Exception {
        return runner.call(slug, start).get(30, TimeUnit.SECONDS);
    }
}
