package org.crossdock.domain.tenant;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.crossdock.domain.catalog.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who belongs to a merchant.
 *
 * <p>A member is invited, becomes active with the first login, and may be deactivated and reactivated. Password, second
 * factor, sessions and roles are the login server's alone: the roles here are what it was told or last said, kept so that
 * lists need not ask it for each person, and so that the last admin is guarded by one lock. The locations are ours.
 */
@Entity
@Table(name = "member")
public class Member {

    @Id
    private String subject;

    private String email;

    private String name;

    private String roles;

    @Enumerated(EnumType.STRING)
    private MemberStatus status;

    @Column(name = "invited_at")
    private @Nullable Instant invitedAt;

    @Column(name = "invited_by")
    private @Nullable String invitedBy;

    @Column(name = "last_login_at")
    private @Nullable Instant lastLoginAt;

    @ElementCollection
    @CollectionTable(name = "member_node", joinColumns = @JoinColumn(name = "subject"))
    @Column(name = "node_id")
    private Set<UUID> nodes = new HashSet<>();

    protected Member() {}

    /** Somebody the login server knows as a member of this merchant. */
    public Member(String subject, String email, String name, Set<MerchantRole> roles, MemberStatus status) {
        this.subject = subject;
        this.status = status;
        this.email = email;
        this.name = name;
        this.roles = text(roles);
    }

    /** Refuses roles that nobody may have with these locations. */
    public static void checkRights(String email, Set<MerchantRole> roles, Set<NodeId> nodes) {
        if (roles.isEmpty()) {
            throw MemberRefused.withoutRole(email);
        }
        if (nodes.isEmpty() && roles.stream().anyMatch(MerchantRole::needsNodes)) {
            throw MemberRefused.withoutNode(email);
        }
    }

    /** They were mailed, again or for the first time. */
    public void invite(String by, Instant now) {
        if (status != MemberStatus.INVITED) {
            throw MemberRefused.joinedAlready(email);
        }
        invitedAt = now;
        invitedBy = by;
    }

    /** Gives exactly these roles; locations that the new roles ask for must be there. */
    public void giveRoles(Set<MerchantRole> wanted) {
        checkRights(email, wanted, nodes());
        roles = text(wanted);
    }

    /** Limits them to these locations; none means all, which not everybody may have. */
    public void workAt(Set<NodeId> wanted) {
        checkRights(email, roles(), wanted);
        nodes.clear();
        wanted.forEach(node -> nodes.add(node.value()));
    }

    /** Takes the way in away. */
    public void deactivate() {
        status = MemberStatus.DEACTIVATED;
    }

    /** Gives the way in back. */
    public void reactivate() {
        status = lastLoginAt == null && invitedAt != null ? MemberStatus.INVITED : MemberStatus.ACTIVE;
    }

    /** Takes over what the login server says of them. */
    public void describe(String newEmail, String newName, Set<MerchantRole> held) {
        email = newEmail;
        name = newName;
        roles = text(held);
    }

    /** They logged in at this time. */
    public void loggedIn(Instant at) {
        lastLoginAt = at;
        if (status == MemberStatus.INVITED) {
            status = MemberStatus.ACTIVE;
        }
    }

    /** Whether they may let others in. */
    public boolean isAdmin() {
        return status != MemberStatus.DEACTIVATED && roles().contains(MerchantRole.MERCHANT_ADMIN);
    }

    public String subject() {
        return subject;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public MemberStatus status() {
        return status;
    }

    /** Their roles as the login server was told or last said. */
    public Set<MerchantRole> roles() {
        return Stream.of(roles.split(","))
                .flatMap(text -> MerchantRole.ofRealmRole(text).stream())
                .collect(toCollection(() -> EnumSet.noneOf(MerchantRole.class)));
    }

    /** The locations they are limited to; none means all. */
    public Set<NodeId> nodes() {
        return nodes.stream().map(NodeId::new).collect(toSet());
    }

    public Optional<Instant> invitedAt() {
        return Optional.ofNullable(invitedAt);
    }

    public Optional<String> invitedBy() {
        return Optional.ofNullable(invitedBy);
    }

    public Optional<Instant> lastLoginAt() {
        return Optional.ofNullable(lastLoginAt);
    }

    private static String text(Set<MerchantRole> roles) {
        return String.join(
                ",", roles.stream().map(MerchantRole::realmRole).sorted().toList());
    }
}
