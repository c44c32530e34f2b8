package org.crossdock.web.tenant;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossdock.app.catalog.NodeView;
import org.crossdock.domain.catalog.NodeId;
import org.crossdock.domain.tenant.MerchantRole;
import org.crossdock.web.frame.Words;

/** The roles and locations that are ticked for somebody. */
public final class PersonForm {

    private final List<NodeView> nodes;
    private final Map<String, Boolean> roles = new HashMap<>();
    private final Map<String, Boolean> places = new HashMap<>();

    PersonForm(List<NodeView> nodes) {
        this.nodes = nodes;
    }

    void tick(Set<MerchantRole> held, Set<NodeId> limitedTo) {
        held.forEach(role -> roles.put(role.name(), true));
        nodes.stream().filter(node -> limitedTo.contains(node.id())).forEach(node -> places.put(node.code(), true));
    }

    public Map<String, Boolean> getRoles() {
        return roles;
    }

    public Map<String, Boolean> getPlaces() {
        return places;
    }

    /** What can be given, in words. */
    public List<Pick> getRolePicks() {
        Words words = Words.of("tenant");
        return Arrays.stream(MerchantRole.values())
                .map(role -> new Pick(role.name(), words.name("role", role), words.name("role.help", role)))
                .toList();
    }

    /** Where somebody can work. */
    public List<Pick> getPlacePicks() {
        return nodes.stream()
                .map(node -> new Pick(node.code(), node.code() + " · " + node.name(), ""))
                .toList();
    }

    Set<MerchantRole> tickedRoles() {
        return Arrays.stream(MerchantRole.values())
                .filter(role -> Boolean.TRUE.equals(roles.get(role.name())))
                .collect(toCollection(() -> EnumSet.noneOf(MerchantRole.class)));
    }

    Set<NodeId> tickedPlaces() {
        return nodes.stream()
                .filter(node -> Boolean.TRUE.equals(places.get(node.code())))
                .map(NodeView::id)
                .collect(toSet());
    }
}
