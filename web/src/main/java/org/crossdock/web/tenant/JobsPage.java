package org.crossdock.web.tenant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.crossdock.app.platform.job.JobDesk;
import org.crossdock.app.tenant.MerchantDesk;
import org.crossdock.app.tenant.MerchantList;
import org.crossdock.web.frame.Toasts;
import org.crossdock.web.frame.Words;

/** What the installation has done and is doing, and the migration of all merchants. */
@Named
@RequestScoped
public class JobsPage {

    @Inject
    JobDesk jobs;

    @Inject
    MerchantDesk merchants;

    @Inject
    MerchantList list;

    @Inject
    Toasts toasts;

    public List<JobLine> getJobs() {
        return jobs.newest().stream().map(JobLine::of).toList();
    }

    /** The version that this release needs of every merchant's schema. */
    public String getRelease() {
        return list.release().text();
    }

    /** Brings everybody who is behind to this release. */
    public String migrate() {
        return merchants.migrateAll().map(JobPage::show).orElseGet(() -> {
            toasts.say(Words.of("tenant").say("migrate.nobody"));
            return "/tenant/jobs?faces-redirect=true";
        });
    }
}
