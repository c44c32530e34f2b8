package org.crossdock.api.paging;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One page of a list. */
public record PageV1<T>(List<T> data, @Nullable String nextCursor, boolean hasMore) {

    /** The answer that carries this page, with a link to the next one. */
    public static <T> Response response(List<T> data, Optional<String> next, UriInfo uri) {
        Response.ResponseBuilder answer = Response.ok(new PageV1<>(data, next.orElse(null), next.isPresent()));
        next.map(cursor -> Link.fromUri(uri.getRequestUriBuilder()
                                .replaceQueryParam("cursor", cursor)
                                .build())
                        .rel("next")
                        .build())
                .ifPresent(answer::links);
        return answer.build();
    }
}
