package org.crossdock.domain.tenant;

import java.util.List;
import org.crossdock.domain.shared.BusinessException;

/** This cannot be done to somebody who belongs to the merchant. */
public final class MemberRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    private MemberRefused(String reason, String message, String argument) {
        super(reason, message, List.of(argument));
    }

    /** Nobody would be left to let others in. */
    public static MemberRefused lastAdmin(String email) {
        return new MemberRefused("tenant.lastAdmin", email + " is the last merchant admin", email);
    }

    /** Nobody locks themselves out. */
    public static MemberRefused ownAccess(String email) {
        return new MemberRefused("tenant.ownAccess", email + " cannot take their own access away", email);
    }

    /** Their login is not this merchant's alone. */
    public static MemberRefused sharedPerson(String email) {
        return new MemberRefused("tenant.sharedPerson", email + " works for another merchant too", email);
    }

    /** Without a role there is nothing they may do. */
    public static MemberRefused withoutRole(String email) {
        return new MemberRefused("tenant.withoutRole", email + " needs a role", email);
    }

    /** A store associate without a store would see nothing. */
    public static MemberRefused withoutNode(String email) {
        return new MemberRefused("tenant.withoutNode", email + " is a store associate and needs a location", email);
    }

    /** Only who has not logged in yet is invited. */
    public static MemberRefused joinedAlready(String email) {
        return new MemberRefused("tenant.joinedAlready", email + " belongs to the merchant already", email);
    }

    /** What was entered is no mail address. */
    public static MemberRefused badEmail(String email) {
        return new MemberRefused("tenant.badEmail", "'" + email + "' is no mail address", email);
    }

    /** Their login serves another purpose. */
    public static MemberRefused notForMerchants(String email) {
        return new MemberRefused("tenant.notForMerchants", email + " cannot belong to a merchant", email);
    }
}
