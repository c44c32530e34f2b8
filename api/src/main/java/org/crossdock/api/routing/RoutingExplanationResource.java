package org.crossdock.api.routing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.crossdock.api.security.NeedsScope;
import org.crossdock.app.routing.RoutingExplanations;
import org.crossdock.domain.order.OrderId;
import org.crossdock.domain.routing.RoutingExplanation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Says why an order is fulfilled where it is. */
@ApplicationScoped
@Path("/orders/{id}/explanation")
@Tag(name = "orders")
@Produces(MediaType.APPLICATION_JSON)
public class RoutingExplanationResource {

    @EJB
    private RoutingExplanations explanations;

    @GET
    @NeedsScope("order:read")
    @Operation(operationId = "getOrderExplanation", summary = "Show every candidate node, its costs, and why it lost")
    public RoutingExplanation get(@PathParam("id") UUID id) {
        return explanations.of(new OrderId(id)).orElseThrow(NotFoundException::new);
    }
}
