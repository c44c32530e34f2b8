package org.crossdock.app.tenant.people;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.crossdock.app.platform.security.CurrentCaller;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.app.platform.tenancy.CurrentTenant;
import org.crossdock.app.tenant.identity.IdentityServer;
import org.crossdock.domain.catalog.NodeId;
import org.crossdock.domain.tenant.Member;
import org.crossdock.domain.tenant.MemberRefused;
import org.crossdock.domain.tenant.MemberStatus;
import org.crossdock.domain.tenant.MerchantRole;
import org.crossdock.domain.tenant.Right;

/**
 * Gives a merchant's people their roles and locations, shuts them out and lets them in again.
 *
 * <p>A change is first written down, where the last admin is guarded by a lock, then told to the login server; what that
 * does not take is put back. No transaction is open while it is asked.
 */
@Stateless
@Needs(Right.PEOPLE_MANAGE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PeopleDesk {

    @Inject
    private IdentityServer identity;

    @Inject
    private MemberBooks books;

    @Inject
    private MemberText text;

    @Inject
    private Members members;

    /** Gives somebody exactly these roles. */
    public void giveRoles(String subject, Set<MerchantRole> wanted) {
        Member member = own(subject);
        if (isCaller(subject) && !wanted.contains(MerchantRole.MERCHANT_ADMIN)) {
            throw MemberRefused.ownAccess(member.email());
        }
        Set<MerchantRole> before = member.roles();
        books.changeWhileAdminsStay(
                subject,
                changed -> changed.giveRoles(wanted),
                text.roles(PeopleAction.ROLES_CHANGED, member, before, wanted));
        orPutBack(
                () -> identity.giveRoles(subject, wanted),
                () -> books.change(
                        subject,
                        changed -> changed.describe(member.email(), member.name(), before),
                        text.roles(PeopleAction.PUT_BACK, member, wanted, before)));
    }

    /** Limits somebody to these locations; none means all. */
    public void limitTo(String subject, Set<NodeId> wanted) {
        Member member = known(subject);
        books.change(subject, changed -> changed.workAt(wanted), text.locations(member, wanted));
        members.forget();
    }

    /** Shuts somebody out at once: sessions are ended, and what is left of their tokens opens no door. */
    public void deactivate(String subject) {
        Member member = own(subject);
        if (isCaller(subject)) {
            throw MemberRefused.ownAccess(member.email());
        }
        books.changeWhileAdminsStay(
                subject, Member::deactivate, text.status(PeopleAction.DEACTIVATED, member, MemberStatus.DEACTIVATED));
        orPutBack(
                () -> identity.disablePerson(subject),
                () -> books.change(
                        subject,
                        Member::reactivate,
                        text.status(PeopleAction.PUT_BACK, known(subject), member.status())));
    }

    /** Lets somebody in again, with the roles and locations they had. */
    public void reactivate(String subject) {
        Member member = own(subject);
        identity.enablePerson(subject);
        books.change(subject, Member::reactivate, text.status(PeopleAction.REACTIVATED, member, MemberStatus.ACTIVE));
        members.forget();
    }

    private void orPutBack(Runnable telling, Runnable puttingBack) {
        boolean told = false;
        try {
            telling.run();
            told = true;
        } finally {
            if (!told) {
                puttingBack.run();
            }
            members.forget();
        }
    }

    /** Somebody whose login is this merchant's alone: another merchant's people are not ours to change. */
    private Member own(String subject) {
        Member member = known(subject);
        List<String> merchants = identity.merchantsOf(subject);
        if (!merchants.equals(List.of(CurrentTenant.get().slug()))) {
            throw MemberRefused.sharedPerson(member.email());
        }
        return member;
    }

    private Member known(String subject) {
        return books.find(subject).orElseThrow(UnknownPerson::new);
    }

    private static boolean isCaller(String subject) {
        return CurrentCaller.get().subject().equals(subject);
    }
}
