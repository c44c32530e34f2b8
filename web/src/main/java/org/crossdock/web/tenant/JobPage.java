package org.crossdock.web.tenant;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crossdock.app.platform.job.JobDesk;
import org.crossdock.app.platform.job.JobState;
import org.crossdock.app.platform.job.JobView;
import org.crossdock.app.platform.job.StepState;
import org.crossdock.web.frame.PageNotFound;
import org.omnifaces.util.Faces;

/** A job step by step, as it goes on; what failed is repeated here, what runs is stopped here. */
@Named
@RequestScoped
public class JobPage {

    private static final int WHOLE = 100;

    @Inject
    JobDesk jobs;

    private JobView job;

    /** Reads the job of the address first: which buttons the form may send depends on it. */
    @PostConstruct
    void load() {
        job = id().flatMap(jobs::find).orElseThrow(PageNotFound::new);
    }

    private static Optional<UUID> id() {
        try {
            return Optional.ofNullable(Faces.getRequestParameter("id")).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Lets the job go on. */
    public String retry() {
        jobs.retry(job.id());
        return show(job.id());
    }

    /** Stops the job before its next step. */
    public String cancel() {
        jobs.cancel(job.id());
        return show(job.id());
    }

    static String show(UUID id) {
        return "/tenant/job?faces-redirect=true&id=" + id;
    }

    public JobLine getLine() {
        return JobLine.of(job);
    }

    public List<StepLine> getSteps() {
        return job.steps().stream().map(StepLine::of).toList();
    }

    /** How much of it is done. */
    public int getPercent() {
        long done = job.steps().stream()
                .filter(step -> step.state() == StepState.DONE)
                .count();
        return job.steps().isEmpty()
                ? WHOLE
                : Math.toIntExact(WHOLE * done / job.steps().size());
    }

    public boolean isGoingOn() {
        return job.state().isOpen();
    }

    public boolean isRetryable() {
        return job.state() == JobState.FAILED;
    }

    public boolean isCancellable() {
        return jobs.canBeCancelled(job);
    }

    /** Whether it made a file that can be fetched. */
    public boolean isWithFile() {
        return job.state() == JobState.DONE && job.result() != null;
    }
}
