package org.crossdock.web.tenant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.crossdock.app.platform.tenancy.TenantClosure;
import org.crossdock.app.platform.tenancy.TenantDoor;
import org.omnifaces.util.Faces;

/** Tells somebody whose merchant is closed that it is, and why, as far as they can do something about it. */
@Named
@RequestScoped
public class ClosedPage {

    /** Answers with the status that fits: what is suspended stays so, what is in maintenance comes back by itself. */
    public void answer() {
        Faces.setResponseStatus(
                switch (getClosure()) {
                    case SUSPENDED, LEAVING -> HttpServletResponse.SC_FORBIDDEN;
                    case MAINTENANCE, BEING_CREATED -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
                });
    }

    public TenantClosure getClosure() {
        return Optional.ofNullable(Faces.<TenantClosure>getRequestAttribute(TenantDoor.CLOSURE))
                .orElse(TenantClosure.MAINTENANCE);
    }
}
