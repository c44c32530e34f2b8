package org.crossdock.app.tenant.people;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.crossdock.app.catalog.NodeDirectory;
import org.crossdock.app.platform.audit.AuditChanges;
import org.crossdock.app.platform.audit.AuditEntry;
import org.crossdock.app.platform.audit.AuditSubject;
import org.crossdock.domain.catalog.NodeId;
import org.crossdock.domain.tenant.Member;
import org.crossdock.domain.tenant.MemberStatus;
import org.crossdock.domain.tenant.MerchantRole;

/** Says in the audit log what was done to a member. */
@ApplicationScoped
class MemberText {

    private static final String PERSON = "person";
    private static final String ROLES = "roles";
    private static final String LOCATIONS = "locations";
    private static final String STATUS = "status";

    @Inject
    private NodeDirectory nodes;

    AuditEntry invited(Member member, Set<MerchantRole> roles, Set<NodeId> places) {
        Map<String, String> facts = Map.of(ROLES, words(roles), LOCATIONS, codes(places));
        return entry(PeopleAction.INVITED, member, Map.of(), facts);
    }

    AuditEntry invitedAgain(Member member) {
        return entry(PeopleAction.INVITED_AGAIN, member, Map.of(), Map.of());
    }

    AuditEntry roles(PeopleAction action, Member member, Set<MerchantRole> before, Set<MerchantRole> after) {
        return entry(action, member, Map.of(ROLES, words(before)), Map.of(ROLES, words(after)));
    }

    AuditEntry locations(Member member, Set<NodeId> wanted) {
        return entry(
                PeopleAction.LOCATIONS_CHANGED,
                member,
                Map.of(LOCATIONS, codes(member.nodes())),
                Map.of(LOCATIONS, codes(wanted)));
    }

    AuditEntry status(PeopleAction action, Member member, MemberStatus after) {
        return entry(action, member, Map.of(STATUS, member.status().name()), Map.of(STATUS, after.name()));
    }

    private static AuditEntry entry(
            PeopleAction action, Member member, Map<String, String> before, Map<String, String> after) {
        AuditSubject subject = new AuditSubject(PERSON, member.subject(), member.email());
        return AuditEntry.of(action, subject, AuditChanges.between(before, after));
    }

    private static String words(Set<MerchantRole> roles) {
        return roles.stream().map(MerchantRole::realmRole).sorted().collect(joining(", "));
    }

    private String codes(Set<NodeId> wanted) {
        return nodes.nodes().stream()
                .filter(node -> wanted.contains(node.id()))
                .map(node -> node.code())
                .sorted()
                .collect(joining(", "));
    }
}
