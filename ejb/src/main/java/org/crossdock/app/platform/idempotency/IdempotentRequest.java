package org.crossdock.app.platform.idempotency;

/**
 * A request that carries a key of its client's choice.
 *
 * @param clientId client that sent it; keys of different clients are independent
 * @param key 1 to 255 characters
 * @param fingerprint SHA-256 of the request body, in hexadecimal
 */
public record IdempotentRequest(String clientId, String key, String method, String path, String fingerprint) {}
