package org.crossdock.app.tenant;

import java.util.Optional;
import org.crossdock.app.platform.tenancy.TenantStatus;
import org.crossdock.domain.tenant.Plan;

/**
 * Which merchants are asked for, in the order of their short names.
 *
 * @param text part of the name or short name; empty for all
 * @param after short name that the page before ended with; empty for the first
 */
public record MerchantQuery(String text, Optional<TenantStatus> status, Optional<Plan> plan, String after, int rows) {}
