package org.crossdock.app.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crossdock.app.platform.job.AnotherJobRuns;
import org.crossdock.app.platform.job.JobKind;
import org.crossdock.app.platform.job.JobPace;
import org.crossdock.app.platform.job.JobRequest;
import org.crossdock.app.platform.job.JobView;
import org.crossdock.app.platform.job.RunningJob;
import org.crossdock.app.platform.job.StartingJobs;
import org.crossdock.app.platform.migration.Migrations;
import org.crossdock.app.platform.tenancy.SchemaVersion;

/**
 * Brings every merchant that is behind to the version of this release: one step each, the quietest merchant first and
 * alone. If that canary fails nobody else is touched; later a failure closes only the merchant it happened to.
 */
@ApplicationScoped
class MigrateMerchantsJob implements JobKind {

    static final String NAME = "migrate";

    private static final int AT_ONCE = 3;

    @Inject
    private TenantRegistry registry;

    @Inject
    private Migrations migrations;

    @Inject
    private StartingJobs jobs;

    /** Starts the migration when there is somebody to migrate and nobody does it yet. */
    Optional<UUID> startWhereNeeded(String requestedBy) {
        if (registry.behind(migrations.release()).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(jobs.start(new JobRequest(NAME, JobView.EVERYBODY, new Wanted(), requestedBy)));
        } catch (AnotherJobRuns already) {
            return Optional.empty();
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> plan(JobRequest request) {
        return registry.behind(migrations.release());
    }

    @Override
    public void run(String slug, RunningJob job) {
        SchemaVersion version = migrations.migrateTenant(slug);
        registry.migrated(slug, version);
        job.tell(version.text());
    }

    @Override
    public JobPace pace() {
        return JobPace.canaryThen(AT_ONCE);
    }

    /** There is nothing to choose: everybody goes to the version of the release. */
    private record Wanted() {}
}
