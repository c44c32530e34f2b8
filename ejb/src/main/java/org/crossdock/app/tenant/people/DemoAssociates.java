package org.crossdock.app.tenant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossdock.app.catalog.NodeDirectory;
import org.crossdock.app.platform.security.ServerSettings;
import org.crossdock.app.platform.tenancy.CurrentTenant;
import org.crossdock.domain.tenant.Member;

/** Places the associates of demo merchants at the store that their login names; on other servers it does nothing. */
@ApplicationScoped
class DemoAssociates {

    private static final Pattern LOGIN = Pattern.compile("associate\\.([a-z0-9-]+)@([a-z0-9]+)\\.demo");

    @Inject
    private ServerSettings settings;

    @Inject
    private NodeDirectory nodes;

    void placeAtStore(Member member) {
        Matcher login = LOGIN.matcher(member.email());
        if (!settings.demo()
                || !member.nodes().isEmpty()
                || !login.matches()
                || !login.group(2).equals(CurrentTenant.get().slug())) {
            return;
        }
        String store = login.group(1).toUpperCase(Locale.ROOT);
        nodes.nodes().stream()
                .filter(node -> node.code().equals(store))
                .findFirst()
                .ifPresent(node -> member.workAt(Set.of(node.id())));
    }
}
