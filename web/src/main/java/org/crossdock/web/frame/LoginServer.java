package org.crossdock.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import org.crossdock.app.platform.security.ServerSettings;

/** Where logins happen: a form that is sent after the session has ended leads there, which browsers must allow. */
@Named
@RequestScoped
public class LoginServer {

    @Inject
    ServerSettings settings;

    /** Scheme, host and port of the login pages, as a content security policy names them. */
    public String getOrigin() {
        URI realm = settings.loginServer();
        return realm.getScheme() + "://" + realm.getAuthority();
    }
}
