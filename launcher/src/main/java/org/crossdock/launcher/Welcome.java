package org.crossdock.launcher;

import java.time.Duration;
import java.util.List;
import org.crossdock.launcher.DemoLogins.Login;

/** What the user reads when everything runs: addresses and, with the demo, who may log in. */
final class Welcome {
    /** On the browsers' list of ports they never open, since mail and other services once lived there. */
    private static final int REFUSED_BY_BROWSERS = 10080;

    private final RunSettings settings;
    private final Console console;

    Welcome(RunSettings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    void show(Duration taken) {
        var ports = settings.ports();
        console.say("");
        console.say("Crossdock is ready after " + Console.seconds(taken));
        console.say("  Portal    " + ports.portalUri() + "/");
        if (ports.portal() == REFUSED_BY_BROWSERS) {
            console.say("            Chrome and Firefox refuse this port; for them take another --port-offset");
        }
        console.say("  API       " + ports.portalUri() + "/api/v1");
        console.say("  Keycloak  " + ports.keycloakUri() + "/");
        if (MailSettings.of(System.getenv()).isEmpty()) {
            console.say("  Mail      is kept in " + new DataFolder(settings.data()).mail() + ", none is sent");
        }
        if (settings.demo()) {
            showLogins(DemoLogins.load());
        }
        console.say("");
        console.say("  End it with Ctrl-C here, or with ./crossdock stop from anywhere.");
    }

    private void showLogins(DemoLogins logins) {
        console.say("");
        console.say("  Demo logins, all with the password '" + logins.password() + "':");
        show("Platform", logins.platform());
        logins.merchants().forEach(merchant -> show(merchant.name(), merchant.users()));
    }

    private void show(String heading, List<Login> logins) {
        console.say("    " + heading);
        logins.forEach(login -> console.say("      " + login.username()));
    }
}
