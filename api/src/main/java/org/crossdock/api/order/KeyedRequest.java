package org.crossdock.api.order;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.function.Function;
import org.crossdock.api.problem.InvalidIdempotencyKey;
import org.crossdock.api.security.BodyFingerprint;
import org.crossdock.app.order.AnswerToKeep;
import org.crossdock.app.order.OrderView;
import org.crossdock.app.platform.idempotency.IdempotentRequest;
import org.crossdock.app.platform.idempotency.StoredAnswer;
import org.crossdock.app.platform.security.TokenClaims;
import org.jspecify.annotations.Nullable;

/** A request that may carry an {@code Idempotency-Key}. */
public class KeyedRequest {

    private static final int LONGEST_KEY = 255;

    @HeaderParam("Idempotency-Key")
    private @Nullable String key;

    @Context
    private HttpServletRequest request;

    @Context
    private UriInfo uri;

    Optional<AnswerToKeep> answerToKeep(Function<OrderView, StoredAnswer> writer) {
        if (key == null) {
            return Optional.empty();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new InvalidIdempotencyKey();
        }
        String client = TokenClaims.of(request.getUserPrincipal())
                .map(TokenClaims::clientId)
                .orElse("");
        return Optional.of(new AnswerToKeep(
                new IdempotentRequest(client, key, request.getMethod(), uri.getPath(), BodyFingerprint.of(request)),
                writer));
    }
}
