package org.crossdock.app.tenant.people;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.crossdock.domain.catalog.NodeId;
import org.crossdock.domain.tenant.Member;
import org.crossdock.domain.tenant.MemberStatus;
import org.crossdock.domain.tenant.MerchantRole;

/**
 * Somebody in the list of people.
 *
 * @param nodes locations they are limited to; none means all
 */
public record MemberRow(
        String subject,
        String email,
        String name,
        Set<MerchantRole> roles,
        MemberStatus status,
        Set<NodeId> nodes,
        Optional<Instant> lastLoginAt,
        Optional<Instant> invitedAt,
        Optional<String> invitedBy) {

    static MemberRow of(Member member) {
        return new MemberRow(
                member.subject(),
                member.email(),
                member.name(),
                member.roles(),
                member.status(),
                member.nodes(),
                member.lastLoginAt(),
                member.invitedAt(),
                member.invitedBy());
    }
}
