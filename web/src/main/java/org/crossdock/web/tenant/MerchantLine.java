package org.crossdock.web.tenant;

import org.crossdock.app.platform.tenancy.TenantStatus;
import org.crossdock.app.tenant.MerchantRecord;
import org.crossdock.app.tenant.MerchantRow;
import org.crossdock.web.frame.Figures;
import org.crossdock.web.frame.Words;

/**
 * A merchant in words.
 *
 * @param status its status, or that it waits for its schema
 * @param version of its schema
 */
public record MerchantLine(
        MerchantRecord merchant, String status, String tone, String plan, String version, String size) {

    static MerchantLine of(MerchantRow row) {
        Words words = Words.of("tenant");
        MerchantRecord merchant = row.merchant();
        boolean maintained = merchant.status() == TenantStatus.ACTIVE && !row.current();
        return new MerchantLine(
                merchant,
                maintained ? words.say("status.maintenance") : words.name("status", merchant.status()),
                maintained ? "warn" : MerchantTones.of(merchant.status()),
                words.name("plan", merchant.plan()),
                merchant.version().text(),
                Figures.megabytes(row.bytes()));
    }
}
