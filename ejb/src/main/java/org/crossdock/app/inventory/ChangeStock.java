package org.crossdock.app.inventory;

import org.crossdock.domain.inventory.AdjustmentReason;
import org.jspecify.annotations.Nullable;

/**
 * Sets or adjusts what is on hand of one SKU at one node. Exactly one of {@code set} and {@code adjust} is given.
 *
 * @param set units that are there now
 * @param adjust units found (positive) or missing (negative)
 * @param expected units the caller believes to be in the books; when they are not, nothing is changed
 */
public record ChangeStock(
        String sku,
        String node,
        @Nullable Integer set,
        @Nullable Integer adjust,
        @Nullable Integer expected,
        AdjustmentReason reason) {}
