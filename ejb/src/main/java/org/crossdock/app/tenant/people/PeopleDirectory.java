package org.crossdock.app.tenant.people;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.crossdock.app.platform.security.CurrentCaller;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.app.tenant.identity.IdentityServer;
import org.crossdock.app.tenant.identity.IdentityServerUnavailable;
import org.crossdock.app.tenant.identity.Person;
import org.crossdock.domain.tenant.Right;

/** Shows a merchant's people to its admins. */
@Stateless
@Needs(Right.PEOPLE_MANAGE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PeopleDirectory {

    @Inject
    private BringingMembers bringing;

    @Inject
    private MemberSearch search;

    @Inject
    private MemberBooks books;

    @Inject
    private IdentityServer identity;

    /** One page of the people asked for, by name. */
    public PeoplePage find(PeopleQuery query) {
        boolean upToDate = bringUpToDate();
        List<MemberRow> found = search.find(query);
        return new PeoplePage(
                found.stream().limit(PeopleQuery.ROWS).toList(), found.size() > PeopleQuery.ROWS, upToDate);
    }

    /** One of the merchant's people; empty for anybody else's. */
    public Optional<PersonView> find(String subject) {
        return books.find(subject)
                .map(MemberRow::of)
                .flatMap(member -> identity.person(subject).map(person -> view(member, person)));
    }

    private PersonView view(MemberRow member, Person person) {
        boolean shared = identity.merchantsOf(person.id()).size() > 1;
        return new PersonView(
                member, person, shared, CurrentCaller.get().subject().equals(person.id()));
    }

    private boolean bringUpToDate() {
        try {
            bringing.bring();
            return true;
        } catch (IdentityServerUnavailable away) {
            return false;
        }
    }
}
