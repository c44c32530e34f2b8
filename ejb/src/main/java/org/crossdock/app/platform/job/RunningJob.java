package org.crossdock.app.platform.job;

import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A job as its steps see it: what it is about, what it was asked to do, and where to tell what came of it. */
public final class RunningJob {

    private final JobView job;
    private final @Nullable String input;
    private final Consumer<String> message;
    private final Consumer<String> result;

    RunningJob(JobView job, @Nullable String input, Consumer<String> message, Consumer<String> result) {
        this.job = job;
        this.input = input;
        this.message = message;
        this.result = result;
    }

    public UUID id() {
        return job.id();
    }

    public String slug() {
        return job.slug();
    }

    public String requestedBy() {
        return job.requestedBy();
    }

    /** What the job was asked to do. */
    public <T> T input(Class<T> type) {
        if (input == null) {
            throw new IllegalStateException("job " + job.id() + " has forgotten what it was asked to do");
        }
        return JobInput.read(input, type);
    }

    /** Tells on the page how far the step is, or what came of it; never merchant data. */
    public void tell(String text) {
        message.accept(text);
    }

    /** Keeps what the job has made, such as the name of a file. */
    public void made(String what) {
        result.accept(what);
    }
}
