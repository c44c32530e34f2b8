package org.crossdock.app.platform.security;

import java.util.Set;
import java.util.UUID;
import org.crossdock.domain.tenant.NodeScope;
import org.crossdock.domain.tenant.Right;
import org.crossdock.domain.tenant.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whoever the present work is done for.
 *
 * @param subject id that the login server gave them; it says nothing about a person and never changes
 * @param name what others know them by: the login of a person, the client of a program
 * @param roles what they are to the merchant, or to the platform
 * @param address network address of the call, empty when there is none
 * @param call the request; equal for all that it leads to, absent for work that nobody called for
 * @param scope the locations they work with
 */
public record Caller(
        String subject,
        String name,
        Kind kind,
        Set<Role> roles,
        String address,
        @Nullable UUID call,
        NodeScope scope) {

    private static final Caller SYSTEM =
            new Caller("system", "system", Kind.SYSTEM, Set.of(Role.INTEGRATION), "", null, NodeScope.all());

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Crossdock itself, working in the background: it may what a program of the merchant may. */
    public static Caller system() {
        return SYSTEM;
    }

    /** The caller whose verified token says this. */
    public static Caller of(TokenClaims claims, String address, UUID call) {
        Kind kind = claims.roles().contains(Role.INTEGRATION) ? Kind.PROGRAM : Kind.PERSON;
        String name = kind == Kind.PROGRAM ? claims.clientId() : claims.name();
        return new Caller(claims.subject(), name, kind, claims.roles(), address, call, NodeScope.all());
    }

    /** The same caller, for these locations only. */
    public Caller within(NodeScope nodes) {
        return new Caller(subject, name, kind, roles, address, call, nodes);
    }

    /** Whether nobody called. */
    public boolean isSystem() {
        return kind == Kind.SYSTEM;
    }

    /** Whether this caller has a right. */
    public boolean may(Right right) {
        return right.isGivenToOneOf(roles);
    }

    /** What kind of caller it is. */
    public enum Kind {
        /** Somebody who logged in. */
        PERSON,
        /** A merchant's machine client. */
        PROGRAM,
        /** Crossdock itself. */
        SYSTEM
    }
}
