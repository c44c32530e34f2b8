package org.crossdock.domain.tenant;

/** Whether a machine client may still come in. */
public enum ApiClientStatus {
    ACTIVE,
    /** Its successor is there; it goes on until the overlap ends. */
    ENDING,
    /** Its time was over. */
    ENDED,
    REVOKED;

    /** Whether it is let in. */
    public boolean isOpen() {
        return switch (this) {
            case ACTIVE, ENDING -> true;
            case ENDED, REVOKED -> false;
        };
    }
}
