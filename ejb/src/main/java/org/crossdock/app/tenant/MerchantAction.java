package org.crossdock.app.tenant;

import org.crossdock.app.platform.audit.AuditAction;

/** What the platform does to a merchant and answers for to its admins. */
enum MerchantAction implements AuditAction {
    SUSPENDED("merchant.suspended"),
    RESUMED("merchant.resumed"),
    TAKEN_OUT("merchant.takenOut"),
    DELETION_REQUESTED("merchant.deletionRequested"),
    KEPT("merchant.kept");

    private final String code;

    MerchantAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
