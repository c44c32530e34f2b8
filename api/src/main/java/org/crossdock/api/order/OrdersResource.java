package org.crossdock.api.order;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.crossdock.api.paging.Cursors;
import org.crossdock.api.paging.PageV1;
import org.crossdock.api.security.Causes;
import org.crossdock.api.security.NeedsScope;
import org.crossdock.api.validation.RequestShape;
import org.crossdock.app.order.OrderDesk;
import org.crossdock.app.order.OrderPage;
import org.crossdock.app.order.OrderSearch;
import org.crossdock.app.order.OrderView;
import org.crossdock.app.order.PlacedOrder;
import org.crossdock.app.order.PlacingOrders;
import org.crossdock.app.order.TimelineEntry;
import org.crossdock.domain.order.OrderId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Places and shows orders. */
@ApplicationScoped
@Path("/orders")
@Tag(name = "orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrdersResource {

    @EJB
    private PlacingOrders placing;

    @EJB
    private OrderSearch search;

    @EJB
    private OrderDesk desk;

    @Inject
    private RequestShape shape;

    @Inject
    private Causes causes;

    @Inject
    private Cursors cursors;

    @POST
    @NeedsScope("order:write")
    @Operation(operationId = "placeOrder", summary = "Place an order; the same externalId again answers with the first")
    public Response place(
            @Nullable NewOrderV1 order,
            @BeanParam KeyedRequest keyed,
            @Context SecurityContext caller,
            @Context UriInfo uri) {
        PlacedOrder placed = placing.place(
                shape.checked(order).command(), causes.of(caller), keyed.answerToKeep(OrderAnswers::created));
        return OrderAnswers.response(placed, uri);
    }

    @GET
    @NeedsScope("order:read")
    @Operation(operationId = "listOrders", summary = "List orders in the order of their last change")
    public Response list(@Valid @BeanParam OrderFilterV1 filter, @Context UriInfo uri) {
        OrderPage page = search.find(filter.query(cursors));
        List<OrderRowV1> rows = page.rows().stream().map(OrderRowV1::of).toList();
        return PageV1.response(rows, page.next().map(next -> filter.cursor(cursors, next)), uri);
    }

    @GET
    @Path("/{id}")
    @NeedsScope("order:read")
    @Operation(operationId = "getOrder", summary = "Show one order")
    public Response get(@PathParam("id") UUID id) {
        OrderView order = desk.find(new OrderId(id)).orElseThrow(NotFoundException::new);
        return Response.ok(OrderV1.of(order))
                .tag(new EntityTag(Integer.toString(order.version())))
                .build();
    }

    @GET
    @Path("/{id}/timeline")
    @NeedsScope("order:read")
    @Operation(operationId = "getOrderTimeline", summary = "Show what happened to one order, oldest first")
    public TimelineV1 timeline(@PathParam("id") UUID id) {
        List<TimelineEntry> entries = desk.timeline(new OrderId(id));
        if (entries.isEmpty()) {
            throw new NotFoundException();
        }
        return TimelineV1.of(entries);
    }
}
