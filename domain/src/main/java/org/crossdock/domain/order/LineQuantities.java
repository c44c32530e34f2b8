package org.crossdock.domain.order;

import jakarta.persistence.Embeddable;
import java.util.stream.IntStream;

/**
 * How many units of a line stand where. Every ordered unit is in exactly one bucket, so the sum never changes by a
 * move; a bucket never goes below zero. All in the SKU's base unit.
 *
 * @param open accepted, claimed nowhere: the line's unrouted demand
 * @param allocated claimed at a node that has not been told yet
 * @param released the node has been told
 */
@Embeddable
public record LineQuantities(
        int open,
        int backordered,
        int preordered,
        int allocated,
        int released,
        int picked,
        int packed,
        int shipped,
        int delivered,
        int returned,
        int cancelled) {

    public LineQuantities {
        boolean negative = IntStream.of(
                        open,
                        backordered,
                        preordered,
                        allocated,
                        released,
                        picked,
                        packed,
                        shipped,
                        delivered,
                        returned,
                        cancelled)
                .anyMatch(units -> units < 0);
        if (negative) {
            throw new IllegalArgumentException("a bucket below zero");
        }
    }

    /** A new line: all its units are open. */
    public static LineQuantities ofOpen(int quantity) {
        return new LineQuantities(quantity, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /** Every unit that was ever ordered. */
    public int total() {
        return open
                + backordered
                + preordered
                + allocated
                + released
                + picked
                + packed
                + shipped
                + delivered
                + returned
                + cancelled;
    }

    /** A plan was committed for {@code units} open units. */
    LineQuantities allocate(int units) {
        return new LineQuantities(
                open - units,
                backordered,
                preordered,
                allocated + units,
                released,
                picked,
                packed,
                shipped,
                delivered,
                returned,
                cancelled);
    }

    /** Nobody has {@code units} of the open units; they wait for stock. */
    LineQuantities backorder(int units) {
        return new LineQuantities(
                open - units,
                backordered + units,
                preordered,
                allocated,
                released,
                picked,
                packed,
                shipped,
                delivered,
                returned,
                cancelled);
    }

    /** The node of {@code units} allocated units is told. */
    LineQuantities release(int units) {
        return new LineQuantities(
                open,
                backordered,
                preordered,
                allocated - units,
                released + units,
                picked,
                packed,
                shipped,
                delivered,
                returned,
                cancelled);
    }

    /** The buckets of two lines, added. */
    LineQuantities plus(LineQuantities other) {
        return new LineQuantities(
                open + other.open,
                backordered + other.backordered,
                preordered + other.preordered,
                allocated + other.allocated,
                released + other.released,
                picked + other.picked,
                packed + other.packed,
                shipped + other.shipped,
                delivered + other.delivered,
                returned + other.returned,
                cancelled + other.cancelled);
    }
}
