package org.crossdock.app.tenant.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossdock.app.platform.security.Caller;
import org.crossdock.app.platform.security.TokenClaims;
import org.crossdock.app.platform.tenancy.PerTenantCache;
import org.crossdock.domain.catalog.NodeId;
import org.crossdock.domain.tenant.MemberStatus;
import org.crossdock.domain.tenant.NodeScope;
import org.crossdock.domain.tenant.Role;
import org.jspecify.annotations.Nullable;

/**
 * The members of the bound merchant, kept at hand because every request asks whether its caller is still let in, and for
 * which locations. What another server changes is seen after two seconds.
 */
@ApplicationScoped
public class Members {

    private static final Duration FRESH_FOR = Duration.ofSeconds(2);

    @Inject
    private MemberBooks books;

    @Inject
    private NotingLogins logins;

    @Inject
    private Clock clock;

    private PerTenantCache<Map<String, MemberFacts>> cache;

    @PostConstruct
    void start() {
        cache = new PerTenantCache<>(clock, FRESH_FOR);
    }

    /** Whether this person may enter; notes each login once. Programs and the platform's people are no members. */
    public boolean letIn(Caller caller, TokenClaims claims) {
        if (caller.kind() != Caller.Kind.PERSON || caller.roles().contains(Role.PLATFORM_ADMIN)) {
            return true;
        }
        @Nullable MemberFacts known = facts().get(caller.subject());
        if (known != null && known.status() == MemberStatus.DEACTIVATED) {
            return false;
        }
        Instant login = claims.loggedInAt().orElseGet(clock::instant);
        Optional<Instant> noted = known == null ? Optional.empty() : known.lastLoginAt();
        if (noted.filter(before -> !before.isBefore(login)).isEmpty()) {
            logins.note(caller, claims, login);
            forget();
        }
        return true;
    }

    /** The locations of somebody with these roles: those named, else all, but none for a store associate. */
    public NodeScope scopeOf(String subject, Set<Role> roles) {
        @Nullable MemberFacts known = facts().get(subject);
        Set<NodeId> nodes = known == null ? Set.of() : known.nodes();
        boolean needsNodes = roles.contains(Role.STORE_ASSOCIATE);
        return nodes.isEmpty() && !needsNodes ? NodeScope.all() : NodeScope.only(nodes);
    }

    void forget() {
        cache.forget();
    }

    private Map<String, MemberFacts> facts() {
        return cache.get(books::facts);
    }
}
