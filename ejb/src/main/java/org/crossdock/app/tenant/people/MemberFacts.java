package org.crossdock.app.tenant.people;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.crossdock.domain.catalog.NodeId;
import org.crossdock.domain.tenant.Member;
import org.crossdock.domain.tenant.MemberStatus;

/** What every request of a member asks for. */
record MemberFacts(MemberStatus status, Set<NodeId> nodes, Optional<Instant> lastLoginAt) {

    static MemberFacts of(Member member) {
        return new MemberFacts(member.status(), member.nodes(), member.lastLoginAt());
    }
}
