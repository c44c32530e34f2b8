package org.crossdock.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.crossdock.app.platform.tenancy.CurrentTenant;

/** The merchant whose pages are shown; platform admins and people with several merchants have none at first. */
@Named
@RequestScoped
public class CurrentMerchant {

    public boolean isBound() {
        return CurrentTenant.isBound();
    }

    public String getName() {
        return CurrentTenant.get().name();
    }
}
