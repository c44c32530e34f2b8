package org.crossdock.web.tenant;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.crossdock.app.platform.job.JobDesk;
import org.crossdock.app.platform.tenancy.TenantStatus;
import org.crossdock.app.tenant.MerchantCare;
import org.crossdock.app.tenant.MerchantDesk;
import org.crossdock.app.tenant.MerchantList;
import org.crossdock.app.tenant.MerchantRecord;
import org.crossdock.app.tenant.MerchantRow;
import org.crossdock.web.frame.PageNotFound;
import org.crossdock.web.frame.Toasts;
import org.crossdock.web.frame.Words;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One merchant: how it is, what was done to it, and what can be done now. */
@Named
@RequestScoped
public class MerchantDetailPage {

    @Inject
    MerchantDesk merchants;

    @Inject
    MerchantCare care;

    @Inject
    MerchantList list;

    @Inject
    JobDesk jobs;

    @Inject
    Toasts toasts;

    private MerchantRecord merchant;
    private String reason = "";
    private @Nullable String typed;

    /** Reads the merchant of the address first: which buttons a form may send depends on it. */
    @PostConstruct
    void load() {
        merchant = Optional.ofNullable(Faces.getRequestParameter("slug"))
                .flatMap(merchants::find)
                .orElseThrow(PageNotFound::new);
    }

    public String suspend() {
        care.suspend(merchant.slug(), reason);
        return done("done.suspended");
    }

    public String resume() {
        care.resume(merchant.slug(), reason);
        return done("done.resumed");
    }

    public String takeOut() {
        return JobPage.show(care.takeOut(merchant.slug()));
    }

    public String delete() {
        care.delete(merchant.slug(), typed == null ? "" : typed, reason);
        return done("done.deleting");
    }

    public String keep() {
        care.keep(merchant.slug());
        return done("done.kept");
    }

    private String done(String word) {
        toasts.say(Words.of("tenant").say(word));
        return "/tenant/merchant?faces-redirect=true&slug=" + merchant.slug();
    }

    public MerchantRecord getMerchant() {
        return merchant;
    }

    public MerchantLine getLine() {
        boolean current = merchant.version().isAtLeast(list.release());
        return MerchantLine.of(new MerchantRow(merchant, list.bytes(merchant.slug()), current));
    }

    public List<JobLine> getJobs() {
        return jobs.about(merchant.slug()).stream().map(JobLine::of).toList();
    }

    public boolean isSuspendable() {
        return merchant.status() == TenantStatus.ACTIVE;
    }

    public boolean isResumable() {
        return merchant.status() == TenantStatus.SUSPENDED;
    }

    public boolean isDeletable() {
        return isSuspendable() || isResumable();
    }

    public boolean isKeepable() {
        return merchant.status() == TenantStatus.DELETING;
    }

    /** Whether there is something to take out. */
    public boolean isWithData() {
        return isDeletable() || isKeepable();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public @Nullable String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String typed) {
        this.typed = typed;
    }
}
