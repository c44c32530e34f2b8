package org.crossdock.app.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crossdock.app.platform.job.JobKind;
import org.crossdock.app.platform.job.JobRequest;
import org.crossdock.app.platform.job.RunningJob;
import org.crossdock.app.platform.migration.Migrations;
import org.crossdock.app.platform.tenancy.SchemaVersion;
import org.crossdock.app.tenant.identity.IdentityServer;
import org.crossdock.app.tenant.takeout.Manifest;
import org.crossdock.app.tenant.takeout.TakeOutFolder;
import org.crossdock.app.tenant.takeout.TakingIn;
import org.crossdock.domain.tenant.Plan;

/**
 * Makes a merchant from a take-out: a schema of the version it was taken from, its rows, the proof that they are the
 * same, and only then the way up to this release. Whole or not at all: a failure leaves no merchant behind.
 */
@ApplicationScoped
class TakeInMerchantJob implements JobKind {

    static final String NAME = "take-in";

    @Inject
    private TenantRegistry registry;

    @Inject
    private TenantSchemas schemas;

    @Inject
    private Migrations migrations;

    @Inject
    private TakingIn takingIn;

    @Inject
    private TakeOutFolder folder;

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
        boolean inviting = !((TakeIn) request.input()).adminEmail().isEmpty();
        return Stream.of(Step.values())
                .filter(step -> step != Step.INVITE || inviting)
                .map(Step::name)
                .toList();
    }

    @Override
    public void run(String step, RunningJob job) {
        TakeIn wanted = job.input(TakeIn.class);
        String slug = job.slug();
        Path file = folder.existing(wanted.file());
        switch (Step.valueOf(step)) {
            case CHECK -> job.tell(takingIn.check(file, migrations.release()).rows() + " rows");
            case REGISTER ->
                registry.register(slug, wanted.name(), Plan.of(manifest(file).plan()));
            case SCHEMA -> schemas.create(slug);
            case MIGRATE -> migrate(slug, manifest(file));
            case LOAD -> job.tell(takingIn.load(file, slug) + " rows");
            case VERIFY -> job.tell(takingIn.verify(file, slug) + " rows are equal");
            case UPGRADE -> job.tell(migrations.migrateTenant(slug).text());
            case DETACH -> job.tell(takingIn.detach(slug) + " rows");
            case ORGANIZATION -> identity.createOrganization(slug, wanted.name());
            case OPEN -> registry.open(slug, migrations.release());
            case INVITE -> identity.inviteFirstAdmin(slug, wanted.adminEmail(), wanted.adminName());
        }
    }

    private void migrate(String slug, Manifest manifest) {
        schemas.empty(slug);
        migrations.migrateTenant(slug, new SchemaVersion(manifest.schemaVersion()));
    }

    private Manifest manifest(Path file) {
        return takingIn.manifest(file);
    }

    @Override
    public void undo(RunningJob job) {
        removing.withdraw(job.slug());
    }

    @Override
    public boolean isWholeOrNothing() {
        return true;
    }

    private enum Step {
        CHECK,
        REGISTER,
        SCHEMA,
        MIGRATE,
        LOAD,
        VERIFY,
        UPGRADE,
        DETACH,
        ORGANIZATION,
        OPEN,
        INVITE
    }
}
