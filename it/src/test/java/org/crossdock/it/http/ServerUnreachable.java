package org.crossdock.it.http;

/** A server gave no answer that means anything: what became of the request is unknown. */
public final class ServerUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ServerUnreachable(String message) {
        super(message);
    }
}
