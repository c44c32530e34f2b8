package org.crossdock.app.tenant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.crossdock.app.platform.job.JobRequest;
import org.crossdock.app.platform.job.StartingJobs;
import org.crossdock.app.platform.security.CurrentCaller;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.app.tenant.takeout.TakeOutFolder;
import org.crossdock.domain.shared.Money;
import org.crossdock.domain.tenant.MerchantSlug;
import org.crossdock.domain.tenant.Right;

/** Where platform admins make merchants: new ones, and from take-outs. What takes its time is a job, whose id is told. */
@Stateless
@Needs(Right.PLATFORM_MANAGE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MerchantDesk {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @Inject
    private TenantRegistry registry;

    @Inject
    private StartingJobs jobs;

    @Inject
    private MigrateMerchantsJob migration;

    @Inject
    private TakeOutFolder folder;

    /** A merchant, also one of which only the name is left. */
    public Optional<MerchantRecord> find(String slug) {
        return registry.find(slug);
    }

    /** Makes a merchant. */
    public UUID create(NewMerchant merchant) {
        checkSlug(merchant.slug());
        if (!COUNTRIES.contains(merchant.country())) {
            throw MerchantRefused.unknownCountry(merchant.country());
        }
        Money.zero(merchant.currency()); // refuses a currency that does not exist
        return start(CreateMerchantJob.NAME, merchant.slug(), merchant);
    }

    /** Makes a merchant from a take-out that lies on this server. */
    public UUID takeIn(TakeIn wanted) {
        checkSlug(wanted.slug());
        folder.existing(wanted.file());
        return start(TakeInMerchantJob.NAME, wanted.slug(), wanted);
    }

    /** Brings all merchants to this release; empty when all are there or on their way. */
    public Optional<UUID> migrateAll() {
        return migration.startWhereNeeded(CurrentCaller.get().name());
    }

    /** Why a merchant cannot have this short name; empty when it can. */
    public Optional<MerchantRefused> refusalOf(String slug) {
        if (!MerchantSlug.isWellFormed(slug)) {
            return Optional.of(MerchantRefused.malformed(slug));
        }
        if (MerchantSlug.isReserved(slug)) {
            return Optional.of(MerchantRefused.reserved(slug));
        }
        return registry.find(slug).map(known -> MerchantRefused.taken(slug));
    }

    private void checkSlug(String slug) {
        refusalOf(slug).ifPresent(refusal -> {
            throw refusal;
        });
    }

    private UUID start(String kind, String slug, Object input) {
        return jobs.start(new JobRequest(kind, slug, input, CurrentCaller.get().name()));
    }
}
