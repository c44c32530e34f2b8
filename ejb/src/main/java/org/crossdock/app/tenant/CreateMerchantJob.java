package org.crossdock.app.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.crossdock.app.channel.OpeningChannels;
import org.crossdock.app.platform.job.JobKind;
import org.crossdock.app.platform.job.JobRequest;
import org.crossdock.app.platform.job.RunningJob;
import org.crossdock.app.platform.migration.Migrations;
import org.crossdock.app.platform.tenancy.SchemaVersion;
import org.crossdock.app.platform.tenancy.TenantRunner;
import org.crossdock.app.tenant.identity.IdentityServer;
import org.crossdock.domain.order.ChannelRules;
import org.crossdock.domain.order.PaymentRule;
import org.crossdock.domain.order.StockPolicy;

/** Takes a merchant from nothing to an open portal with an invited admin. The invitation goes out when all is ready. */
@ApplicationScoped
class CreateMerchantJob implements JobKind {

    static final String NAME = "create";

    @Inject
    private TenantRegistry registry;

    @Inject
    private TenantSchemas schemas;

    @Inject
    private Migrations migrations;

    @Inject
    private TenantRunner runner;

    @Inject
    private OpeningChannels channels;

    @Inject
    private SampleShop samples;

    @Inject
    private IdentityServer identity;

    @Inject
    private RemovingTenants removing;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> plan(JobRequest request) {
        boolean withSamples = ((NewMerchant) request.input()).sampleData();
        return Stream.of(Step.values())
                .filter(step -> step != Step.SAMPLES || withSamples)
                .map(Step::name)
                .toList();
    }

    @Override
    public void run(String step, RunningJob job) {
        NewMerchant merchant = job.input(NewMerchant.class);
        String slug = job.slug();
        switch (Step.valueOf(step)) {
            case REGISTER -> register(merchant);
            case SCHEMA -> schemas.create(slug);
            case MIGRATE -> migrate(slug, job);
            case DEFAULTS -> openDefaultChannel(merchant);
            case SAMPLES -> job.tell(samples.open(merchant));
            case ORGANIZATION -> identity.createOrganization(slug, merchant.name());
            case OPEN -> registry.open(slug, migrations.release());
            case INVITE -> identity.inviteFirstAdmin(slug, merchant.adminEmail(), merchant.adminName());
        }
    }

    private void register(NewMerchant merchant) {
        registry.register(merchant.slug(), merchant.name(), merchant.plan());
        registry.settle(merchant.slug(), merchant.country(), merchant.timeZone());
    }

    private void migrate(String slug, RunningJob job) {
        schemas.empty(slug);
        SchemaVersion version = migrations.migrateTenant(slug);
        job.tell(version.text());
    }

    private void openDefaultChannel(NewMerchant merchant) {
        ChannelRules rules = new ChannelRules(merchant.currency(), PaymentRule.NONE, StockPolicy.REFUSE, Duration.ZERO);
        runner.maintain(merchant.slug(), () -> channels.open("web", "Web shop", rules));
    }

    @Override
    public void undo(RunningJob job) {
        removing.withdraw(job.slug());
    }

    private enum Step {
        REGISTER,
        SCHEMA,
        MIGRATE,
        DEFAULTS,
        SAMPLES,
        ORGANIZATION,
        OPEN,
        INVITE
    }
}
