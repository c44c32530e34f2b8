package org.crossdock.app.tenant;

import java.time.Instant;
import org.crossdock.app.platform.tenancy.SchemaVersion;
import org.crossdock.app.platform.tenancy.TenantStatus;
import org.crossdock.domain.tenant.Plan;
import org.jspecify.annotations.Nullable;

/**
 * A merchant as the registry knows it: nothing of what it owns.
 *
 * @param statusReason why it has its status, in the words of who gave it
 * @param deleteAfter when its grace period ends, if it is about to be deleted
 * @param lastActiveAt when somebody or something last worked there, to the minute
 * @param country ISO 3166 code of the country it sells in, when the platform was told
 * @param timeZone zone its days begin in, when the platform was told
 */
public record MerchantRecord(
        String slug,
        String name,
        Plan plan,
        TenantStatus status,
        @Nullable String statusReason,
        @Nullable String statusBy,
        @Nullable Instant statusAt,
        @Nullable Instant deleteAfter,
        SchemaVersion version,
        Instant createdAt,
        @Nullable Instant lastActiveAt,
        @Nullable String country,
        @Nullable String timeZone) {}
