package org.crossdock.app.tenant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.crossdock.app.platform.migration.Migrations;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.app.platform.tenancy.SchemaVersion;
import org.crossdock.app.platform.tenancy.TenantStatus;
import org.crossdock.domain.tenant.Right;

/** The merchants of this installation, for platform admins: how they are, nothing of what they have. */
@Stateless
@Needs(Right.PLATFORM_MANAGE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MerchantList {

    @Inject
    private TenantRegistry registry;

    @Inject
    private SchemaSizes sizes;

    @Inject
    private Migrations migrations;

    /** One page of the merchants that were asked for. */
    public MerchantPage page(MerchantQuery query) {
        List<MerchantRecord> found = registry.page(query);
        List<MerchantRecord> shown = found.stream().limit(query.rows()).toList();
        SchemaVersion release = migrations.release();
        Map<String, Long> bytes =
                sizes.of(shown.stream().map(MerchantRecord::slug).toList());
        List<MerchantRow> rows = shown.stream()
                .map(merchant -> new MerchantRow(
                        merchant,
                        bytes.getOrDefault(merchant.slug(), 0L),
                        merchant.version().isAtLeast(release)))
                .toList();
        return new MerchantPage(rows, found.size() > shown.size());
    }

    /** How many merchants have which status. */
    public Map<TenantStatus, Long> countByStatus() {
        return registry.countByStatus();
    }

    /** Bytes that a merchant's schema takes, as the database estimates them. */
    public long bytes(String slug) {
        return sizes.of(List.of(slug)).getOrDefault(slug, 0L);
    }

    /** The version that this release needs of every merchant's schema. */
    public SchemaVersion release() {
        return migrations.release();
    }
}
