package org.crossdock.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.crossdock.app.platform.tenancy.CurrentTenant;
import org.crossdock.app.tenant.people.MerchantsOfCaller;

/** The merchant whose pages are shown; platform admins and people with several merchants have none at first. */
@Named
@RequestScoped
public class CurrentMerchant {

    private static final String SWITCHABLE = "crossdock.switchable";

    @Inject
    HttpServletRequest request;

    @Inject
    MerchantsOfCaller merchants;

    public boolean isBound() {
        return CurrentTenant.isBound();
    }

    public String getName() {
        return CurrentTenant.get().name();
    }

    /** Whether this person works for another merchant too; asked once per login. */
    public boolean isSwitchable() {
        HttpSession session = request.getSession();
        if (!(session.getAttribute(SWITCHABLE) instanceof Boolean known)) {
            boolean several = isBound() && merchants.areSeveral();
            session.setAttribute(SWITCHABLE, several);
            return several;
        }
        return known;
    }
}
