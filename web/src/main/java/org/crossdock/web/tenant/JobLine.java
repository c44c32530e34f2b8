package org.crossdock.web.tenant;

import org.crossdock.app.platform.job.JobView;
import org.crossdock.web.frame.Words;

/**
 * A job in words.
 *
 * @param what what it does
 */
public record JobLine(JobView job, String what, String state, String tone) {

    static JobLine of(JobView job) {
        Words words = Words.of("tenant");
        return new JobLine(
                job,
                words.say("job." + job.kind()),
                words.name("job.state", job.state()),
                MerchantTones.of(job.state()));
    }

    /** Whether it is about all merchants. */
    public boolean aboutEverybody() {
        return job.slug().equals(JobView.EVERYBODY);
    }
}
