package org.crossdock.app.tenant.people;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossdock.app.platform.tenancy.CurrentTenant;
import org.crossdock.app.tenant.identity.IdentityServer;
import org.crossdock.app.tenant.identity.Person;
import org.crossdock.domain.tenant.Member;
import org.crossdock.domain.tenant.MemberStatus;
import org.crossdock.domain.tenant.MerchantRole;
import org.jspecify.annotations.Nullable;

/**
 * Brings the rows of members in line with the login server, where somebody may have been added, renamed, shut out or
 * removed without Crossdock. It asks for the roles only of those it did not know.
 */
@ApplicationScoped
class BringingMembers {

    @Inject
    private IdentityServer identity;

    @Inject
    private MemberBooks books;

    @Inject
    private Members members;

    void bring() {
        List<Person> people = identity.members(CurrentTenant.get().slug());
        Map<String, Member> known = books.all().stream().collect(toMap(Member::subject, identity()));
        people.forEach(person -> bring(person, known.get(person.id())));
        Map<String, Person> present = people.stream().collect(toMap(Person::id, identity()));
        known.values().stream()
                .filter(member -> member.status() == MemberStatus.ACTIVE && !present.containsKey(member.subject()))
                .forEach(gone -> books.change(gone.subject(), Member::deactivate));
        members.forget();
    }

    private void bring(Person person, @Nullable Member known) {
        if (known == null) {
            Set<MerchantRole> roles = identity.rolesOf(person.id());
            boolean invited =
                    identity.person(person.id()).filter(Person::invited).isPresent();
            MemberStatus status = invited ? MemberStatus.INVITED : MemberStatus.ACTIVE;
            books.add(new Member(person.id(), person.email(), person.name(), roles, status));
        } else if (isOutdated(person, known)) {
            books.change(known.subject(), member -> {
                member.describe(person.email(), person.name(), member.roles());
                if (!person.enabled()) {
                    member.deactivate();
                }
            });
        }
    }

    private static boolean isOutdated(Person person, Member known) {
        return !person.email().equals(known.email())
                || !person.name().equals(known.name())
                || (!person.enabled() && known.status() != MemberStatus.DEACTIVATED);
    }
}
