package org.crossdock.web.tenant;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.crossdock.app.catalog.NodeDesk;
import org.crossdock.app.tenant.people.InvitingPeople;
import org.crossdock.app.tenant.people.MemberRow;
import org.crossdock.app.tenant.people.PeopleDesk;
import org.crossdock.app.tenant.people.PeopleDirectory;
import org.crossdock.app.tenant.people.PersonView;
import org.crossdock.domain.tenant.MemberStatus;
import org.crossdock.web.frame.Figures;
import org.crossdock.web.frame.PageNotFound;
import org.crossdock.web.frame.Toasts;
import org.crossdock.web.frame.Words;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One of the merchant's people: what they may do, where, and whether they come in. */
@Named
@RequestScoped
public class PersonPage {

    @Inject
    PeopleDirectory directory;

    @Inject
    PeopleDesk desk;

    @Inject
    InvitingPeople inviting;

    @Inject
    NodeDesk nodes;

    @Inject
    Toasts toasts;

    private @Nullable PersonView view;
    private PersonForm form;

    @PostConstruct
    void start() {
        form = new PersonForm(nodes.nodes());
    }

    /** Reads the person of the address, and ticks what they have. */
    public void load() {
        MemberRow member = getView().member();
        form.tick(member.roles(), member.nodes());
    }

    /** Gives exactly the roles that are ticked. */
    public String saveRoles() {
        desk.giveRoles(getId(), form.tickedRoles());
        return done("person.roles.saved");
    }

    /** Limits them to the locations that are ticked. */
    public String savePlaces() {
        desk.limitTo(getId(), form.tickedPlaces());
        return done("person.locations.saved");
    }

    /** Sends the invitation again. */
    public String resend() {
        inviting.inviteAgain(getId());
        return done("person.resent");
    }

    /** Shuts them out. */
    public String deactivate() {
        desk.deactivate(getId());
        return done("person.deactivated");
    }

    /** Lets them in again. */
    public String reactivate() {
        desk.reactivate(getId());
        return done("person.reactivated");
    }

    private String done(String key) {
        toasts.say(Words.of("tenant").say(key));
        return "/settings/person?id=" + getId() + "&faces-redirect=true";
    }

    public String getId() {
        return getView().member().subject();
    }

    public PersonView getView() {
        PersonView known = view;
        if (known == null) {
            known = Optional.ofNullable(Faces.getRequestParameter("id"))
                    .flatMap(directory::find)
                    .orElseThrow(PageNotFound::new);
            view = known;
        }
        return known;
    }

    public PersonRow getRow() {
        return new MemberWords(nodes.nodes()).row(getView().member());
    }

    public PersonForm getForm() {
        return form;
    }

    public boolean isInvited() {
        return getView().member().status() == MemberStatus.INVITED;
    }

    public boolean isDeactivated() {
        return getView().member().status() == MemberStatus.DEACTIVATED;
    }

    /** When they were invited and by whom; null for those who never were. */
    public @Nullable String getInvitation() {
        MemberRow member = getView().member();
        return member.invitedAt()
                .map(at -> Words.of("tenant")
                        .say(
                                "person.invited.by",
                                Figures.moment(at),
                                member.invitedBy().orElse("")))
                .orElse(null);
    }
}
