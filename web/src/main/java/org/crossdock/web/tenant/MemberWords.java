package org.crossdock.web.tenant;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import org.crossdock.app.catalog.NodeView;
import org.crossdock.app.tenant.people.MemberRow;
import org.crossdock.domain.catalog.NodeId;
import org.crossdock.domain.tenant.MemberStatus;
import org.crossdock.domain.tenant.MerchantRole;
import org.crossdock.web.frame.Words;

/** What pages say about a member. */
final class MemberWords {

    private final Words words = Words.of("tenant");
    private final List<NodeView> nodes;

    MemberWords(List<NodeView> nodes) {
        this.nodes = nodes;
    }

    PersonRow row(MemberRow member) {
        return new PersonRow(
                member,
                roles(member.roles()),
                places(member.nodes()),
                words.name("member", member.status()),
                tone(member.status()));
    }

    String roles(Set<MerchantRole> roles) {
        return roles.stream().map(role -> words.name("role", role)).collect(joining(", "));
    }

    private String places(Set<NodeId> limitedTo) {
        return limitedTo.isEmpty()
                ? words.say("locations.all")
                : nodes.stream()
                        .filter(node -> limitedTo.contains(node.id()))
                        .map(NodeView::code)
                        .collect(joining(", "));
    }

    private static String tone(MemberStatus status) {
        return switch (status) {
            case ACTIVE -> "ok";
            case INVITED -> "info";
            case DEACTIVATED -> "mute";
        };
    }
}
