package org.crossdock.app.tenant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.crossdock.app.platform.security.Caller;
import org.crossdock.app.platform.security.TokenClaims;
import org.crossdock.domain.tenant.Member;
import org.crossdock.domain.tenant.MerchantRole;
import org.crossdock.domain.tenant.Role;

/** Notes that a member logged in. Somebody whom the login server lets in and nobody invited becomes a member by it. */
@ApplicationScoped
class NotingLogins {

    /** Requests of one login come side by side: the first makes the row. */
    private static final String MAKE_ROW = """
            insert into member (subject, email, name, roles, status)
            values (:subject, :email, :name, '', 'ACTIVE') on duplicate key update subject = subject""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private MemberBooks books;

    @Inject
    private DemoAssociates demo;

    @Transactional(TxType.REQUIRES_NEW)
    void note(Caller caller, TokenClaims claims, Instant at) {
        String email = claims.email().orElse(caller.name());
        String name = claims.fullName().orElse(caller.name());
        entities.createNativeQuery(MAKE_ROW)
                .setParameter("subject", caller.subject())
                .setParameter("email", email)
                .setParameter("name", name)
                .executeUpdate();
        Member member = books.change(caller.subject(), known -> {
            known.describe(email, name, merchantRoles(caller.roles()));
            known.loggedIn(at);
        });
        demo.placeAtStore(member);
    }

    private static Set<MerchantRole> merchantRoles(Set<Role> roles) {
        Set<MerchantRole> found = EnumSet.noneOf(MerchantRole.class);
        roles.stream()
                .flatMap(role -> MerchantRole.ofRealmRole(role.realmName()).stream())
                .forEach(found::add);
        return found;
    }
}
