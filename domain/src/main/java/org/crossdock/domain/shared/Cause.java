package org.crossdock.domain.shared;

import java.time.Instant;
import java.util.UUID;

/**
 * Who or what makes something happen, and when.
 *
 * @param id identity of the request or message; running the same cause twice changes nothing the second time
 * @param actor user name, client id or {@code system}
 */
public record Cause(UUID id, String actor, Instant at) {}
