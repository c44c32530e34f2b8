package org.crossdock.it.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.crossdock.app.platform.tenancy.TenantRunner;
import org.crossdock.app.trace.ChainAppender;
import org.crossdock.app.trace.ChainVerification;
import org.crossdock.app.trace.VerifyingChain;
import org.crossdock.it.container.ContainerStory;
import org.crossdock.it.container.TestedEar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** An entry is written with its change or not at all, and its chain has one end, whoever appends. */
@ContainerStory
class AuditChainIT {

    private static final String GIFTHOUSE = "gifthouse";
    private static final String SHOWROOM = "ST-LON";
    private static final int APPENDERS = 4;
    private static final int ENTRIES = 3000;

    @Inject
    private Deeds deeds;

    @Inject
    private ChainAppender appender;

    @EJB(lookup = "java:app/crossdock-ejb/VerifyingChain")
    private VerifyingChain chain;

    @Inject
    private TenantRunner runner;

    private final String label = "story " + UUID.randomUUID();

    @Deployment
    static EnterpriseArchive ear() {
        return TestedEar.withStoriesOf("org.crossdock.it.chain");
    }

    @Test
    void change_and_entry_are_committed_together() {
        runner.run(GIFTHOUSE, () -> {
            String name = deeds.nameOf(SHOWROOM);
            long before = deeds.told(SHOWROOM);

            deeds.rename(SHOWROOM, label);

            assertThat(deeds.nameOf(SHOWROOM)).isEqualTo(label);
            assertThat(deeds.told(SHOWROOM)).isEqualTo(before + 1);
            deeds.rename(SHOWROOM, name);
        });
    }

    @Test
    void change_that_is_taken_back_takes_its_entry_along() {
        runner.run(GIFTHOUSE, () -> {
            String name = deeds.nameOf(SHOWROOM);
            long before = deeds.told(SHOWROOM);

            assertThatThrownBy(() -> deeds.renameInVain(SHOWROOM, label)).isInstanceOf(Deeds.Refused.class);

            assertThat(deeds.nameOf(SHOWROOM)).isEqualTo(name);
            assertThat(deeds.told(SHOWROOM)).isEqualTo(before);
        });
    }

    @Test
    void entry_without_a_transaction_is_refused() {
        assertThatThrownBy(() -> runner.run(GIFTHOUSE, () -> deeds.tell(label, "nothing was changed")))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void several_appenders_make_one_chain() throws Exception {
        runner.run(GIFTHOUSE, () -> deeds.tellMany(label, ENTRIES));

        try (ExecutorService servers = Executors.newFixedThreadPool(APPENDERS)) {
            List<Callable<Integer>> appending = IntStream.range(0, APPENDERS)
                    .<Callable<Integer>>mapToObj(server -> () -> runner.call(GIFTHOUSE, this::appendAll))
                    .toList();
            for (Future<Integer> done : servers.invokeAll(appending)) {
                done.get(2, TimeUnit.MINUTES);
            }
        }

        ChainVerification found = runner.call(GIFTHOUSE, chain::verify);
        assertThat(found.firstBreak()).isEmpty();
        assertThat(found.links()).isGreaterThanOrEqualTo(ENTRIES);
        assertThat(runner.call(GIFTHOUSE, () -> deeds.chained(label))).isEqualTo(ENTRIES);
    }

    @Test
    void erased_texts_are_gone_and_the_chain_holds() {
        runner.run(GIFTHOUSE, () -> {
            deeds.tellOnce(label);
            appendAll();

            assertThat(deeds.erase(label)).isTrue();
            appendAll();

            assertThat(deeds.told(label)).isZero();
            assertThat(chain.verify().firstBreak()).isEmpty();
        });
    }

    private int appendAll() {
        int all = 0;
        int appended = appender.append();
        while (appended > 0) {
            all += appended;
            appended = appender.append();
        }
        return all;
    }
}
