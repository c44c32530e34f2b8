package org.crossdock.app.tenant.machine;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.crossdock.domain.tenant.ApiScope;

/**
 * Open a machine client.
 *
 * @param end when it stops working by itself
 * @param ratePerMinute most requests in a minute, if fewer than the server allows
 */
public record OpenApiClient(String name, Set<ApiScope> scopes, Optional<Instant> end, OptionalInt ratePerMinute) {}
