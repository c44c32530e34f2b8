package org.crossdock.it.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends a request; no answer is an answer of its own kind. */
public final class Http {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Http() {}

    /** Sends a request and waits for its answer. */
    public static Answer send(HttpRequest request) {
        try {
            return Answer.of(CLIENT.send(request, BodyHandlers.ofString()));
        } catch (IOException gone) {
            throw new ServerUnreachable(request.uri() + " gives no answer: " + gone);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ServerUnreachable("interrupted");
        }
    }
}
