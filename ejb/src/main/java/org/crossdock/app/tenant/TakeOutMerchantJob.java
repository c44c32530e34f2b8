package org.crossdock.app.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.crossdock.app.platform.job.JobKind;
import org.crossdock.app.platform.job.JobRequest;
import org.crossdock.app.platform.job.RunningJob;
import org.crossdock.app.tenant.takeout.Manifest;
import org.crossdock.app.tenant.takeout.TakeOutFolder;
import org.crossdock.app.tenant.takeout.TakeOutOrder;
import org.crossdock.app.tenant.takeout.TakingIn;
import org.crossdock.app.tenant.takeout.TakingOut;

/** Takes a merchant's data out into a file, reads the file once more, and offers it for download. */
@ApplicationScoped
class TakeOutMerchantJob implements JobKind {

    static final String NAME = "take-out";

    @Inject
    private TenantRegistry registry;

    @Inject
    private TakingOut takingOut;

    @Inject
    private TakingIn takingIn;

    @Inject
    private TakeOutFolder folder;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> plan(JobRequest request) {
        return List.of(Step.WRITE.name(), Step.CHECK.name());
    }

    @Override
    public void run(String step, RunningJob job) {
        switch (Step.valueOf(step)) {
            case WRITE -> write(job);
            case CHECK -> check(job);
        }
    }

    /** Writes the file; also the last deed before a deletion. */
    void write(RunningJob job) {
        MerchantRecord merchant = registry.get(job.slug());
        TakeOutOrder order = new TakeOutOrder(
                merchant.slug(),
                merchant.name(),
                merchant.plan().code(),
                merchant.version().number());
        Manifest manifest = takingOut.take(order, file(job));
        job.tell(manifest.tables().size() + " tables, " + manifest.rows() + " rows");
        job.made(file(job));
    }

    /** Reads the file as a take-in would. */
    void check(RunningJob job) {
        takingIn.check(folder.existing(file(job)), registry.get(job.slug()).version());
    }

    @Override
    public void undo(RunningJob job) {
        folder.remove(file(job));
    }

    private static String file(RunningJob job) {
        return job.slug() + "-" + job.id() + ".zip";
    }

    private enum Step {
        WRITE,
        CHECK
    }
}
