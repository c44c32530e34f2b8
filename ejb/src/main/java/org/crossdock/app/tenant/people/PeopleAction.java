package org.crossdock.app.tenant.people;

import org.crossdock.app.platform.audit.AuditAction;

/** What is done to people. */
enum PeopleAction implements AuditAction {
    INVITED("person.invited"),
    INVITED_AGAIN("person.invitedAgain"),
    ROLES_CHANGED("person.rolesChanged"),
    LOCATIONS_CHANGED("person.locationsChanged"),
    DEACTIVATED("person.deactivated"),
    REACTIVATED("person.reactivated"),
    /** The login server did not take the change before: it was put back as it was. */
    PUT_BACK("person.putBack");

    private final String code;

    PeopleAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
