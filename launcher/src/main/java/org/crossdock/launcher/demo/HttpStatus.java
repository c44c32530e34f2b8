package org.crossdock.launcher.demo;

/** The HTTP statuses that the load tells apart. */
final class HttpStatus {
    static final int UNAUTHORIZED = 401;
    static final int CONFLICT = 409;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private HttpStatus() {}

    static boolean isSuccess(int status) {
        return status / 100 == 2;
    }

    /** The same request may succeed a little later. */
    static boolean isTransient(int status) {
        return status >= SERVER_ERROR || status == TOO_MANY_REQUESTS;
    }
}
