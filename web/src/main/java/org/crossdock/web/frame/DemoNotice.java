package org.crossdock.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.crossdock.app.platform.security.ServerSettings;

/** Says on every page that this server has logins whose password everybody knows. */
@Named
@RequestScoped
public class DemoNotice {

    @Inject
    ServerSettings settings;

    public boolean isShown() {
        return settings.demo();
    }
}
