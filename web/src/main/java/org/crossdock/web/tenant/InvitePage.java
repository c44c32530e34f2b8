package org.crossdock.web.tenant;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.crossdock.app.catalog.NodeDesk;
import org.crossdock.app.tenant.people.InvitationOutcome;
import org.crossdock.app.tenant.people.InvitePerson;
import org.crossdock.app.tenant.people.InvitingPeople;
import org.crossdock.domain.tenant.Right;
import org.crossdock.web.frame.CurrentUser;
import org.crossdock.web.frame.PageNotFound;
import org.crossdock.web.frame.Toasts;
import org.crossdock.web.frame.Words;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Invites somebody; who has a login already is added only when the admin knows what that means. */
@Named
@RequestScoped
public class InvitePage {

    private static final String PEOPLE = "/settings/people?faces-redirect=true";

    @Inject
    InvitingPeople inviting;

    @Inject
    NodeDesk nodes;

    @Inject
    CurrentUser user;

    @Inject
    Toasts toasts;

    private String email = "";
    private String name = "";
    private PersonForm form;
    private @Nullable String hasLogin;

    @PostConstruct
    void start() {
        form = new PersonForm(nodes.nodes());
    }

    /** Shows the form to those who may send it. */
    public void load() {
        if (!user.may(Right.PEOPLE_MANAGE)) {
            throw new PageNotFound();
        }
    }

    /** Sends the invitation; to somebody who has a login only once it is known what that means. */
    public @Nullable String invite() {
        Words words = Words.of("tenant");
        InvitePerson command = new InvitePerson(email, name, form.tickedRoles(), form.tickedPlaces(), isLoginKnown());
        return switch (inviting.invite(command)) {
            case InvitationOutcome.Invited invited -> {
                toasts.say(words.say("invite.done"));
                yield PEOPLE;
            }
            case InvitationOutcome.HasLogin known -> {
                hasLogin = words.say("invite.hasLogin", email, new MemberWords(nodes.nodes()).roles(known.roles()));
                yield null;
            }
        };
    }

    /** The tick counts for the address that it was shown for; the view, built anew each time, does not know it. */
    private boolean isLoginKnown() {
        return email.equals(Faces.getRequestParameter("despiteLogin"));
    }

    /** What is to be known before somebody with a login is added; null while nobody is. */
    public @Nullable String getHasLogin() {
        return hasLogin;
    }

    public PersonForm getForm() {
        return form;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
