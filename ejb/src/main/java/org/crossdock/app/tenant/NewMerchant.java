package org.crossdock.app.tenant;

import org.crossdock.domain.tenant.Plan;

/**
 * Everything that a platform admin says about a merchant to be.
 *
 * @param currency ISO 4217 code of its first channel
 * @param country ISO 3166 code of the country it sells in
 * @param timeZone id of the zone its days begin in
 * @param sampleData whether it opens with products, stock and orders to try things with
 */
public record NewMerchant(
        String slug,
        String name,
        Plan plan,
        String adminEmail,
        String adminName,
        String currency,
        String country,
        String timeZone,
        boolean sampleData) {}
