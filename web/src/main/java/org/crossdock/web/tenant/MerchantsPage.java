package org.crossdock.web.tenant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.crossdock.app.platform.tenancy.Tenant;
import org.crossdock.app.platform.tenancy.TenantDirectory;

/** The merchants of this installation, for platform admins: who they are, nothing of what they have. */
@Named
@RequestScoped
public class MerchantsPage {

    @Inject
    TenantDirectory directory;

    public List<Tenant> getMerchants() {
        return directory.all();
    }
}
