package org.crossdock.app.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.crossdock.app.platform.job.JobKind;
import org.crossdock.app.platform.job.JobRequest;
import org.crossdock.app.platform.job.RunningJob;

/** Removes a merchant whose grace period is over, after a last take-out. What is left is its name in the registry. */
@ApplicationScoped
class DeleteMerchantJob implements JobKind {

    static final String NAME = "delete";

    @Inject
    private TakeOutMerchantJob takeOut;

    @Inject
    private RemovingTenants removing;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> plan(JobRequest request) {
        return Stream.of(Step.values()).map(Step::name).toList();
    }

    @Override
    public void run(String step, RunningJob job) {
        switch (Step.valueOf(step)) {
            case TAKE_OUT -> takeOut.write(job);
            case CHECK -> takeOut.check(job);
            case ORGANIZATION -> removing.removeOrganization(job.slug());
            case DROP -> removing.dropSchema(job.slug());
            case BURY -> removing.bury(job.slug());
        }
    }

    @Override
    public boolean canBeCancelled() {
        return false;
    }

    private enum Step {
        TAKE_OUT,
        CHECK,
        ORGANIZATION,
        DROP,
        BURY
    }
}
