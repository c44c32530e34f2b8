package org.crossdock.api.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.crossdock.api.problem.Problem;
import org.crossdock.app.order.OrderView;
import org.crossdock.domain.order.OrderStatus;
import org.jspecify.annotations.Nullable;

/** Many orders in one request. */
public record OrderBatchV1(@NotEmpty @Size(max = 1000) List<@NotNull NewOrderV1> orders) {

    /** What became of each, in the order sent. */
    public record Results(List<Result> results) {}

    /**
     * What became of one order.
     *
     * @param index its place in the request, counted from 0
     * @param status what a request of its own would have answered
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Result(
            int index,
            int status,
            @Nullable Placed order,
            @Nullable Problem problem) {

        static Result placed(int index, int status, OrderView order) {
            return new Result(index, status, new Placed(order.id().value(), order.number(), order.status()), null);
        }

        static Result refused(int index, Problem problem) {
            return new Result(index, problem.status(), null, problem);
        }
    }

    /** An order that was placed. */
    public record Placed(UUID id, long number, OrderStatus status) {}
}
