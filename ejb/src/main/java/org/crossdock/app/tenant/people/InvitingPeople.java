package org.crossdock.app.tenant.people;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossdock.app.platform.security.CurrentCaller;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.app.platform.tenancy.CurrentTenant;
import org.crossdock.app.tenant.identity.IdentityServer;
import org.crossdock.app.tenant.identity.Person;
import org.crossdock.domain.catalog.NodeId;
import org.crossdock.domain.tenant.Member;
import org.crossdock.domain.tenant.MemberRefused;
import org.crossdock.domain.tenant.MemberStatus;
import org.crossdock.domain.tenant.MerchantRole;
import org.crossdock.domain.tenant.Right;

/** Invites people to work for a merchant: the login server mails them, and they choose a password there. */
@Stateless
@Needs(Right.PEOPLE_MANAGE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InvitingPeople {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]{2,63}");
    private static final int LONGEST_EMAIL = 254;

    @Inject
    private IdentityServer identity;

    @Inject
    private MemberBooks books;

    @Inject
    private MemberText text;

    @Inject
    private Members members;

    @Inject
    private Clock clock;

    /** Invites somebody; who has a login already keeps its roles, once the admin knows, and joins by a mail too. */
    public InvitationOutcome invite(InvitePerson command) {
        String email = checked(command.email().strip().toLowerCase(Locale.ROOT));
        Optional<Person> known = identity.findPerson(email);
        if (known.isPresent() && isElsewhere(known.get())) {
            return inviteKnown(command, known.get());
        }
        Member.checkRights(email, command.roles(), command.nodes());
        Person person = identity.createPerson(email, command.name());
        identity.giveRoles(person.id(), command.roles());
        identity.addMember(slug(), person.id());
        writeDown(person, command.roles(), command.nodes());
        identity.sendInvitation(person);
        return new InvitationOutcome.Invited(person.id());
    }

    /** Mails somebody who has not come yet once more; the link before stays good. */
    public void inviteAgain(String subject) {
        Member member = books.find(subject).orElseThrow(UnknownPerson::new);
        Person person = identity.person(subject).orElseThrow(UnknownPerson::new);
        books.change(
                subject,
                changed -> changed.invite(CurrentCaller.get().name(), clock.instant()),
                text.invitedAgain(member));
        if (person.invited()) {
            identity.sendInvitation(person);
        } else {
            identity.inviteMember(slug(), subject);
        }
    }

    private InvitationOutcome inviteKnown(InvitePerson command, Person person) {
        Set<MerchantRole> present = identity.rolesOf(person.id());
        if (present.isEmpty() || identity.servesThePlatform(person.id())) {
            throw MemberRefused.notForMerchants(person.email());
        }
        Member.checkRights(person.email(), present, command.nodes());
        if (!command.despiteLogin()) {
            return new InvitationOutcome.HasLogin(present);
        }
        writeDown(person, present, command.nodes());
        // whoever could be added without being asked could be taken hostage: their own merchant could not change them
        identity.inviteMember(slug(), person.id());
        return new InvitationOutcome.Invited(person.id());
    }

    private void writeDown(Person person, Set<MerchantRole> roles, Set<NodeId> nodes) {
        Member member = new Member(person.id(), person.email(), person.name(), roles, MemberStatus.INVITED);
        member.workAt(nodes);
        member.invite(CurrentCaller.get().name(), clock.instant());
        books.add(member, text.invited(member, roles, nodes));
        members.forget();
    }

    /** Somebody without any merchant is left of an invitation that broke off, and is invited as if new. */
    private boolean isElsewhere(Person person) {
        List<String> merchants = identity.merchantsOf(person.id());
        if (merchants.contains(slug()) || books.find(person.id()).isPresent()) {
            throw MemberRefused.joinedAlready(person.email());
        }
        return !person.invited() || !merchants.isEmpty();
    }

    private static String slug() {
        return CurrentTenant.get().slug();
    }

    private static String checked(String email) {
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            throw MemberRefused.badEmail(email);
        }
        return email;
    }
}
