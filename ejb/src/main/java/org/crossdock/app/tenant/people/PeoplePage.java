package org.crossdock.app.tenant.people;

import java.util.List;

/**
 * One page of people.
 *
 * @param upToDate whether the login server was asked; else it did not answer, and this is what was known before
 */
public record PeoplePage(List<MemberRow> rows, boolean hasMore, boolean upToDate) {}
