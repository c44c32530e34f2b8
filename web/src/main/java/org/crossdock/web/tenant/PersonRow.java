package org.crossdock.web.tenant;

import java.time.Instant;
import org.crossdock.app.tenant.people.MemberRow;
import org.jspecify.annotations.Nullable;

/** Somebody in the list, in words. */
public record PersonRow(MemberRow member, String roles, String places, String status, String tone) {

    /** When they last logged in; null for never. */
    public @Nullable Instant lastLogin() {
        return member.lastLoginAt().orElse(null);
    }
}
