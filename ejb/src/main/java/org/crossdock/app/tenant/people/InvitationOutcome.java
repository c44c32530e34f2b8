package org.crossdock.app.tenant.people;

import java.util.Set;
import org.crossdock.domain.tenant.MerchantRole;

/** What came of an invitation. */
public sealed interface InvitationOutcome {

    /** They belong to the merchant, and were mailed if they still have to choose a password. */
    record Invited(String subject) implements InvitationOutcome {}

    /** Nothing was done yet: they have a login with these roles, which they would have here too. */
    record HasLogin(Set<MerchantRole> roles) implements InvitationOutcome {}
}
