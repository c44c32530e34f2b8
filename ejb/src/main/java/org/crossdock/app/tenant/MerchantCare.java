package org.crossdock.app.tenant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.crossdock.app.platform.job.JobRequest;
import org.crossdock.app.platform.job.StartingJobs;
import org.crossdock.app.platform.security.CurrentCaller;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.app.platform.security.ServerSettings;
import org.crossdock.app.platform.tenancy.TenantDirectory;
import org.crossdock.app.platform.tenancy.TenantRunner;
import org.crossdock.app.platform.tenancy.TenantStatus;
import org.crossdock.domain.tenant.Right;

/**
 * What platform admins do to a merchant in the course of its life: close it and open it again, take its data out, let it
 * go. Each deed stands in the merchant's own audit log.
 */
@Stateless
@Needs(Right.PLATFORM_MANAGE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MerchantCare {

    @Inject
    private TenantRegistry registry;

    @Inject
    private TenantSchemas schemas;

    @Inject
    private TenantDirectory directory;

    @Inject
    private TenantRunner runner;

    @Inject
    private MerchantAudit audit;

    @Inject
    private StartingJobs jobs;

    @Inject
    private ServerSettings settings;

    @Inject
    private Clock clock;

    /** Closes a merchant at once: for pages, API, webhooks, background work and in the database. */
    public void suspend(String slug, String reason) {
        MerchantRecord merchant = in(slug, TenantStatus.ACTIVE);
        close(MerchantAction.SUSPENDED, merchant, new StatusChange(TenantStatus.SUSPENDED, reason, caller(), null));
    }

    /** Opens a suspended merchant; the work that waited goes on. */
    public void resume(String slug, String reason) {
        MerchantRecord merchant = in(slug, TenantStatus.SUSPENDED);
        StatusChange change = new StatusChange(TenantStatus.ACTIVE, reason, caller(), null);
        schemas.open(slug);
        audited(MerchantAction.RESUMED, merchant, change, () -> registry.change(slug, change));
    }

    /** Takes the data out into a file; answers the id of the job. */
    public UUID takeOut(String slug) {
        MerchantRecord merchant = registry.get(slug);
        if (merchant.status() == TenantStatus.CREATING || merchant.status() == TenantStatus.DELETED) {
            throw MerchantRefused.notPossible(slug);
        }
        UUID job = jobs.start(new JobRequest(TakeOutMerchantJob.NAME, slug, "", caller()));
        if (merchant.status() == TenantStatus.ACTIVE && isCurrent(slug)) {
            runner.maintain(slug, () -> {
                audit.record(MerchantAction.TAKEN_OUT, merchant, () -> {});
                return slug;
            });
        }
        return job;
    }

    /** Closes a merchant and deletes it when the grace period is over. */
    public void delete(String slug, String typed, String reason) {
        MerchantRecord merchant = registry.get(slug);
        if (merchant.status() != TenantStatus.ACTIVE && merchant.status() != TenantStatus.SUSPENDED) {
            throw MerchantRefused.notPossible(slug);
        }
        if (!typed.equals(slug)) {
            throw MerchantRefused.notConfirmed(slug);
        }
        close(
                MerchantAction.DELETION_REQUESTED,
                merchant,
                new StatusChange(
                        TenantStatus.DELETING, reason, caller(), clock.instant().plus(settings.deletionGrace())));
    }

    /** Thinks better of a deletion while its grace period lasts: the merchant is again what it was before. */
    public void keep(String slug) {
        in(slug, TenantStatus.DELETING);
        registry.keep(slug, caller());
        MerchantRecord kept = registry.get(slug);
        if (kept.status() == TenantStatus.ACTIVE) {
            schemas.open(slug);
            runner.maintain(slug, () -> {
                audit.record(MerchantAction.KEPT, kept, () -> {});
                return slug;
            });
        }
    }

    private void close(MerchantAction action, MerchantRecord merchant, StatusChange change) {
        String slug = merchant.slug();
        Runnable closing = () -> {
            registry.change(slug, change);
            schemas.close(slug);
        };
        if (merchant.status() == TenantStatus.ACTIVE) {
            audited(action, merchant, change, closing);
        } else {
            closing.run();
        }
    }

    /** A schema that is behind has no log that this release could write; it is told when it is open again. */
    private void audited(MerchantAction action, MerchantRecord merchant, StatusChange change, Runnable deed) {
        if (!isCurrent(merchant.slug())) {
            deed.run();
            return;
        }
        runner.maintain(merchant.slug(), () -> {
            audit.record(action, merchant, change, deed);
            return change;
        });
    }

    private boolean isCurrent(String slug) {
        return directory.find(slug).orElseThrow().current();
    }

    private MerchantRecord in(String slug, TenantStatus expected) {
        MerchantRecord merchant = registry.get(slug);
        if (merchant.status() != expected) {
            throw MerchantRefused.notPossible(slug);
        }
        return merchant;
    }

    private static String caller() {
        return CurrentCaller.get().name();
    }
}
