package org.crossdock.api.inventory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.crossdock.app.inventory.ChangeStock;
import org.crossdock.domain.inventory.AdjustmentReason;
import org.jspecify.annotations.Nullable;

/**
 * A change of stock: either what is there now, or what was found or is missing.
 *
 * @param adjust units found (positive) or missing (negative)
 * @param expected units believed to be in the books; when they are not, nothing is changed
 */
public record StockChangeV1(
        @NotBlank @Size(max = 64) String sku,
        @NotBlank @Size(max = 32) String node,
        @Valid @Nullable Set set,
        @Nullable Integer adjust,
        @PositiveOrZero @Nullable Integer expected,
        @NotNull AdjustmentReason reason) {

    /** What is there now. */
    public record Set(@PositiveOrZero int onHand) {}

    @JsonIgnore
    @AssertTrue(message = "give exactly one of set and adjust") public boolean isEitherSetOrAdjust() {
        return (set == null) != (adjust == null);
    }

    ChangeStock command() {
        return new ChangeStock(sku, node, set == null ? null : set.onHand(), adjust, expected, reason);
    }
}
