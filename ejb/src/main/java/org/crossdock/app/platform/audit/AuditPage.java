package org.crossdock.app.platform.audit;

import java.util.List;
import java.util.Optional;

/**
 * One page of the log.
 *
 * @param next where the next page goes on; empty when this is the last
 */
public record AuditPage(List<AuditRow> rows, Optional<AuditPosition> next) {}
