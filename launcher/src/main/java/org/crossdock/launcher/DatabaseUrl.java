package org.crossdock.launcher;

import java.net.URI;
import java.net.URISyntaxException;

/** The address of an outside database, written {@code mysql://user:password@host:port}. */
public record DatabaseUrl(String user, String password, String host, int port) {
    private static final int DEFAULT_PORT = 3306;

    /** Reads the address; the password may be empty, special characters are percent-encoded. */
    public static DatabaseUrl parse(String text) {
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException e) {
            throw malformed();
        }
        var login = uri.getUserInfo();
        if (!"mysql".equals(uri.getScheme()) || uri.getHost() == null || login == null || login.startsWith(":")) {
            throw malformed();
        }
        var colon = login.indexOf(':');
        var user = colon < 0 ? login : login.substring(0, colon);
        var password = colon < 0 ? "" : login.substring(colon + 1);
        return new DatabaseUrl(user, password, uri.getHost(), uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort());
    }

    /** Never shows the password, not even by accident. */
    @Override
    public String toString() {
        return "mysql://" + user + "@" + host + ":" + port;
    }

    private static UsageException malformed() {
        return new UsageException("--database is written mysql://user:password@host:port");
    }
}
