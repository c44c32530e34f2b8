package org.crossdock.web.trace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import org.crossdock.app.trace.AuditDesk;
import org.crossdock.domain.tenant.Right;
import org.crossdock.web.frame.CurrentUser;
import org.crossdock.web.frame.PageNotFound;
import org.crossdock.web.frame.RecordId;
import org.crossdock.web.frame.Toasts;
import org.crossdock.web.frame.Words;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Asks for the reason and erases the texts of one entry of the audit log. */
@Named
@RequestScoped
public class EraseEntryPage {

    @Inject
    AuditDesk desk;

    @Inject
    CurrentUser user;

    @Inject
    Toasts toasts;

    private @Nullable String reason;

    /** Whoever may not erase finds no such page. */
    public void load() {
        if (!user.may(Right.AUDIT_ERASE)) {
            throw new PageNotFound();
        }
    }

    /** Erases for good. */
    public String erase() {
        if (!desk.erase(UUID.fromString(getEntry()), Objects.requireNonNull(reason))) {
            throw new PageNotFound();
        }
        toasts.say(Words.of("trace").say("erase.done"));
        return AuditFilters.PATH + "?faces-redirect=true&q=" + getEntry();
    }

    /** The entry of the address. */
    public String getEntry() {
        return RecordId.parse(Faces.getRequestParameter("id"))
                .orElseThrow(PageNotFound::new)
                .toString();
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
