package org.crossdock.app.tenant.machine;

/** What a program logs in with. Shown once and kept nowhere in Crossdock. */
public record ClientSecret(String clientId, String secret) {

    @Override
    public String toString() {
        return "ClientSecret[" + clientId + "]";
    }
}
