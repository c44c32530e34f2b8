package org.crossdock.api.order;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossdock.api.order.OrderBatchV1.Result;
import org.crossdock.api.problem.InvalidRequestMapper;
import org.crossdock.api.problem.Problems;
import org.crossdock.api.security.Causes;
import org.crossdock.api.security.NeedsScope;
import org.crossdock.api.validation.RequestShape;
import org.crossdock.app.order.PlacedOrder;
import org.crossdock.app.order.PlacingOrders;
import org.crossdock.domain.shared.BusinessException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Places many orders, each for itself: one refused order stops no other. */
@ApplicationScoped
@Path("/orders:batch")
@Tag(name = "orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrderBatchResource {

    private static final int OK = 200;
    private static final int CREATED = 201;

    @EJB
    private PlacingOrders placing;

    @Inject
    private Causes causes;

    @Inject
    private RequestShape shape;

    @POST
    @NeedsScope("order:write")
    @Operation(operationId = "placeOrders", summary = "Place up to 1,000 orders, each with its own result")
    public OrderBatchV1.Results place(@NotNull @Valid OrderBatchV1 batch, @Context SecurityContext caller) {
        List<Result> results = new ArrayList<>();
        for (NewOrderV1 order : batch.orders()) {
            results.add(place(results.size(), order, caller));
        }
        return new OrderBatchV1.Results(results);
    }

    private Result place(int index, NewOrderV1 order, SecurityContext caller) {
        Set<ConstraintViolation<NewOrderV1>> violations = shape.broken(order);
        if (!violations.isEmpty()) {
            return Result.refused(index, InvalidRequestMapper.problem(violations));
        }
        try {
            PlacedOrder placed = placing.place(order.command(), causes.of(caller));
            return Result.placed(index, placed.created() ? CREATED : OK, placed.order());
        } catch (BusinessException refusal) {
            return Result.refused(index, Problems.of(refusal));
        }
    }
}
