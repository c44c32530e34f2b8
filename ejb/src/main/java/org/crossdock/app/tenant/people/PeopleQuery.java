package org.crossdock.app.tenant.people;

import java.util.Optional;
import org.crossdock.domain.tenant.MemberStatus;

/**
 * Which people to show.
 *
 * @param text part of a name or mail address
 * @param page the first is 0
 */
public record PeopleQuery(Optional<String> text, Optional<MemberStatus> status, int page) {

    static final int ROWS = 25;
}
