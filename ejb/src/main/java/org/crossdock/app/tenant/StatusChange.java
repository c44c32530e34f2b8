package org.crossdock.app.tenant;

import java.time.Instant;
import org.crossdock.app.platform.tenancy.TenantStatus;
import org.jspecify.annotations.Nullable;

/** A merchant gets another status, by somebody who says why. */
record StatusChange(
        TenantStatus to, String reason, String by, @Nullable Instant deleteAfter) {}
