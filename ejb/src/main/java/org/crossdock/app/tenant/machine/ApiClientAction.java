package org.crossdock.app.tenant.machine;

import org.crossdock.app.platform.audit.AuditAction;

/** What is done to machine clients. */
enum ApiClientAction implements AuditAction {
    OPENED("apiClient.opened"),
    ROTATED("apiClient.rotated"),
    REVOKED("apiClient.revoked"),
    /** The login server did not make it: it never worked. */
    PUT_BACK("apiClient.putBack");

    private final String code;

    ApiClientAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
