package org.crossdock.api.order;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.crossdock.api.json.JsonMapping;
import org.crossdock.app.order.OrderView;
import org.crossdock.app.order.PlacedOrder;
import org.crossdock.app.platform.idempotency.StoredAnswer;

/** How a placed order is answered: 201 for a new one, 200 for one sent before, or byte for byte as the first time. */
final class OrderAnswers {

    private static final int CREATED = 201;

    private OrderAnswers() {}

    static StoredAnswer created(OrderView order) {
        try {
            return new StoredAnswer(CREATED, JsonMapping.mapper().writeValueAsString(OrderV1.of(order)));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("an order cannot be written", unwritable);
        }
    }

    static Response response(PlacedOrder placed, UriInfo uri) {
        Optional<StoredAnswer> replayed = placed.replayed();
        if (replayed.isPresent()) {
            return Response.status(replayed.get().status())
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .header("Idempotent-Replayed", "true")
                    .entity(replayed.get().body())
                    .build();
        }
        OrderV1 order = OrderV1.of(placed.order());
        if (!placed.created()) {
            return Response.ok(order).build();
        }
        return Response.created(uri.getBaseUriBuilder().path("orders/{id}").build(order.id()))
                .entity(order)
                .build();
    }
}
